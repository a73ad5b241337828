import type { Trouble } from '../../domain/mutators/report-poster.ts';
import { balance, teamOf } from '../../domain/rules/ledger.ts';
import type { Hand } from './crew.ts';
import { type Hung, MINUTE_MS, pick, type Scene } from './scene.ts';

const HOUR_MS = 60 * MINUTE_MS;

interface Story {
  readonly kind: Trouble;
  readonly note?: string;
  /** A second voice for the same trouble. */
  readonly twice?: true;
  readonly ends?: 'repair' | 'replace' | 'find';
}

const STORIES: readonly Story[] = [
  { kind: 'damage', note: 'Unten eingerissen', twice: true },
  { kind: 'damage', ends: 'repair' },
  { kind: 'damage', note: 'Bemalt' },
  { kind: 'damage', ends: 'replace' },
  { kind: 'miss' },
  { kind: 'miss', ends: 'find' },
  { kind: 'miss', note: 'Nur noch die Kabelbinder da' },
  { kind: 'cover', note: 'Ein anderes Plakat hängt darüber' },
  { kind: 'cover', ends: 'repair' },
  { kind: 'misplace', note: 'Ist heruntergerutscht' },
];

/** What befalls posters: torn, gone, covered, slipped, and put right again. Told by teams that came by later. */
export function makeTrouble({ crew, teams, replica, now }: Scene, hung: readonly Hung[]): void {
  // The last evening's posters are too young for stories that take a day.
  const old = hung.filter(({ id, at }) => now - at > 30 * HOUR_MS && replica.get('placement', id)?.state === 'hung');
  if (old.length < STORIES.length) return;
  const finders = teams.slice(2);
  for (const [index, { id: placementId, at }] of pick(old, STORIES.length).entries()) {
    const { kind, note = null, twice, ends } = STORIES[index]!;
    const finder = finders[index % finders.length]!;
    const empty = { photo: null, fix: null };
    const report = (hand: Hand, after: number) =>
      crew.do(hand, at + after, 'reportPoster', { placementId, kind, note, ...empty });
    report(finder, 8 * HOUR_MS);
    if (twice) report(finders[(index + 1) % finders.length]!, 9 * HOUR_MS);
    const later = at + 20 * HOUR_MS;
    if (ends === 'repair') crew.do(finder, later, 'repairPoster', { placementId, note: null, ...empty });
    if (ends === 'replace') {
      const spare = replica.get('placement', placementId)!;
      const has = (hand: Hand) => balance(replica, `team:${teamOf(replica, hand.member)}`, spare) > 0;
      crew.do(finders.find(has) ?? finder, later, 'replacePoster', { placementId, ...empty });
    }
    if (ends === 'find') crew.do(finder, later, 'checkPoster', { placementId, fix: null });
  }
}
