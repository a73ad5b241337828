import type { City, PostPlace } from '../../domain/city.ts';
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

/** Hangs a poster, as the receiver of an ordinary phone saw it. */
export function hang({ crew, random }: Scene, hand: Hand, at: number, post: PostPlace): Hung {
  const id = crew.newId(at);
  const { lon, lat } = post;
  crew.do(hand, at, 'hangPoster', {
    placementId: id,
    post: post.id,
    place: { lon, lat },
    motif: MOTIFS[Math.floor(random() * MOTIFS.length)]!.id,
    format: 'a1-pair',
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
