import type { common as german } from '../de/common.ts';
import type { TextsLike } from '../texts-like.ts';

export const common: TextsLike<typeof german> = {
  app: 'Laterne',
  close: 'Close',
  back: 'Back',
  cancel: 'Cancel',
  done: 'Done',
  save: 'Save',
  undo: 'Undo',
  retry: 'Try again',
  loading: 'Loading',
  metres: '{{metres}}\u00a0m',
  kilometres: '{{kilometres}}\u00a0km',
  /** What came of the last deed. */
  told: {
    photo: 'Add a photo',
    offline: 'Will be transferred as soon as there is a network.',
    failed: {
      'storage-full': 'Not saved: this phone is full. Delete a few photos and try again.',
      'storage-lost': 'Not saved: the browser lost its storage. Reload the page.',
      'storage-failed': 'Not saved: the storage does not answer. Try again.',
      'too-large': 'Not saved: the entry is too large.',
      refused: 'That did not work: {{reason}}',
    },
  },
  /** Where to, short as on a compass. */
  wind: { n: 'N', ne: 'NE', e: 'E', se: 'SE', s: 'S', sw: 'SW', w: 'W', nw: 'NW' },
  settings: {
    title: 'Settings',
    language: 'Language',
    german: 'Deutsch',
    english: 'English',
    theme: 'Appearance',
    auto: 'Automatic',
    day: 'Day',
    night: 'Night',
  },
  schematic: 'Schematic demo',
  approximate: 'Ward borders approximate',
  map: 'Map',
  zoomIn: 'Closer',
  zoomOut: 'Further away',
  problem: {
    title: 'That did not work',
    offline: 'No network. Laterne needs a connection for a moment.',
    storage: 'The browser gives no storage. Leave private windows or make some room on this phone.',
    unexpected: 'Something unexpected happened. Your entries are safe on this phone.',
    reload: 'Reload',
  },
  /** What keeps this phone from transferring. */
  transferProblem: {
    'signed-out': 'You are signed out. Open your invitation link again, your entries stay here.',
    revoked: 'This phone was signed out. Ask the office for a new link, your entries stay here.',
    'too-new': 'This app is newer than the server. Your entries wait here.',
    server: 'The server has problems just now. Your entries wait here.',
    rejected: 'The server accepts nothing just now. Your entries wait here.',
    storage: 'This phone is full. Delete a few photos.',
  },
  update: {
    ready: 'A new version is here.',
    apply: 'Reload',
  },
  signs: {
    title: 'Signs on the map',
    free: 'free',
    planned: 'planned',
    hung: 'hangs',
    excluded: 'excluded',
    attention: 'needs attention',
    takenDown: 'taken down',
    fence: 'on a fence',
    stand: 'on a stand',
    large: 'large board',
  },
};
