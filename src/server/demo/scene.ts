import type { City, PostPlace } from '../../domain/city.ts';
import type { Account, PosterFormat } from '../../domain/model/stock.ts';
import { balance, teamOf } from '../../domain/rules/ledger.ts';
import type { Replica } from '../../sync/replica.ts';
import type { Crew, Hand } from './crew.ts';
import type { Evening } from './evenings.ts';
import type { Tours } from './tours.ts';

/** Everything that the demo's story needs while it is told. */
export interface Scene {
  readonly city: City;
  readonly replica: Replica;
  readonly random: () => number;
  readonly crew: Crew;
  readonly tours: Tours;
  readonly office: Hand;
  readonly teams: readonly Hand[];
  readonly evenings: readonly Evening[];
  /** The official start, and the instant that the story ends at; ms since 1970. */
  readonly start: number;
  readonly now: number;
}

/** A poster that was hung in the story. */
export interface Hung {
  readonly id: string;
  readonly post: PostPlace;
  readonly hand: Hand;
  readonly at: number;
}

export const MINUTE_MS = 60_000;

export const MOTIFS = ['Miete', 'Klima', 'Schule', 'Bus und Bahn'].map((name, index) => ({
  id: `motif-${index + 1}`,
  name,
}));

/**
 * Hangs a poster, as the receiver of an ordinary phone saw it: any that the team has at hand.
 * @param which of a wish its id, and what is hung where that is not left to chance
 */
export function hang(
  { crew, random, replica }: Scene,
  hand: Hand,
  at: number,
  post: PostPlace,
  which: { id?: string; format?: PosterFormat; motif?: string } = {},
): Hung {
  const { id = crew.newId(at), format = 'a1-pair' } = which;
  const { lon, lat } = post;
  const drawn = Math.floor(random() * MOTIFS.length);
  const motifs = [...MOTIFS.slice(drawn), ...MOTIFS.slice(0, drawn)].map((motif) => motif.id);
  const bag: Account = `team:${teamOf(replica, hand.member)}`;
  const motif = which.motif ?? motifs.find((one) => balance(replica, bag, { format, motif: one }) > 0) ?? motifs[0]!;
  crew.do(hand, at, 'hangPoster', {
    placementId: id,
    post: post.id,
    place: { lon, lat },
    motif,
    format,
    side: 'both',
    hungAt: null,
    fix: {
      lon: lon + (random() - 0.5) * 1e-4,
      lat: lat + (random() - 0.5) * 6e-5,
      accuracy: Math.round(4 + random() * 9),
    },
  });
  return { id, post, hand, at };
}

/** Some of what hangs, spread over the whole time. */
export const pick = (hung: readonly Hung[], count: number): Hung[] =>
  Array.from({ length: count }, (_, n) => hung[Math.floor(((n + 0.5) / count) * hung.length)]!);
