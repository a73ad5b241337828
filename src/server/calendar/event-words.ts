import type { ShiftKind } from '../../domain/model/activity.ts';

/** What calendars say. The server does not know who reads, so it is German, the language that is always there. */
export const eventWords = {
  kinds: {
    doors: 'Haustür',
    hanging: 'Hängen',
    'take-down': 'Abhängen',
    stand: 'Stand',
    meeting: 'Treffen',
  } satisfies Record<ShiftKind, string>,
  /** A kind whose name is not here any more. */
  otherKind: 'Schicht',
  cancelled: (what: string) => `Abgesagt: ${what}`,
  waiting: (what: string) => `Warteliste: ${what}`,
  invited: (what: string) => `Anfrage: ${what}`,
  why: (note: string) => `Grund: ${note}`,
  youWait: 'Du stehst auf der Warteliste. Wird ein Platz frei, rückst du nach.',
  youAreAsked: 'Du bist gefragt. Sag in Laterne zu oder ab.',
  places: (free: number) => (free === 0 ? 'Gerade kein Platz frei' : `noch ${free} ${free === 1 ? 'Platz' : 'Plätze'}`),
  lead: (name: string) => `Leitung: ${name}`,
  material: (what: string) => `Mitbringen: ${what}`,
  online: (link: string) => `Online: ${link}`,
  open: (link: string) => `In Laterne: ${link}`,
} as const;
