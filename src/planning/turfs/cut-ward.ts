import { type Random, seededRandom } from '../random.ts';
import type { Search } from '../search.ts';
import { halveGround } from './halve-ground.ts';
import { CutImprover } from './improve-cut.ts';
import type { PieceMap } from './map-pieces.ts';
import { mendParts } from './mend-parts.ts';
import { TurfState } from './turf-state.ts';

/** Slices from one try to mend to the next. */
const MEND_EVERY = 20;
/**
 * How many turfs lie on each side of a bottleneck is settled by how a cut begins, and no small move changes it. A large ground has
 * room to even it out, and beginning anew would take it longer than a slice may.
 */
const BEGINNINGS = 4;
const MOST_PIECES_ANEW = 1_500;

/** Which turf each piece of a map is in. */
export interface Cut {
  readonly turf: Int32Array;
  readonly turfs: number;
  /** One a turf: in how many parts it can be walked. */
  readonly parts: Int32Array;
}

/**
 * Cuts a map of pieces into turfs. Its value is in metres, and less is better: how far households are from the middle of their turf
 * (root of the mean square), times how much larger the largest turf is than the smallest, times one more for each turf that cannot
 * be walked. The time is divided among several beginnings.
 */
export function cutWard(map: PieceMap, turfs: number, seed: number): Search<Cut> {
  const random = seededRandom(seed);
  const beginnings = map.count <= MOST_PIECES_ANEW ? BEGINNINGS : 1;
  let round = begin(map, turfs, random);
  let begun = 1;
  let best = { cut: copyOf(round.state), value: worthOf(round.state) };
  let slices = 0;
  return {
    step(share) {
      if (turfs < 2) return false;
      if (share * beginnings >= begun && begun < beginnings) {
        round = begin(map, turfs, random);
        begun++;
      }
      const { state, improver } = round;
      improver.slice(Math.min(1, Math.max(0, share * beginnings - begun + 1)));
      // What could not be mended before may be now that its neighbours have moved.
      if (++slices % MEND_EVERY === 0 && state.parts.some((parts) => parts > 1)) mendParts(state);
      const value = worthOf(state);
      if (value < best.value) best = { cut: copyOf(state), value };
      return true;
    },
    plan: () => best.cut,
    value: () => best.value,
    bound: () => undefined,
  };
}

function begin(map: PieceMap, turfs: number, random: Random) {
  const state = new TurfState(map, turfs);
  halveGround(state, random);
  mendParts(state);
  return { state, improver: new CutImprover(state, random) };
}

const copyOf = ({ turf, turfs, parts }: TurfState): Cut => ({ turf: turf.slice(), turfs, parts: parts.slice() });

function worthOf(state: TurfState): number {
  const { map, turfs, homes, parts } = state;
  let [square, all, least, most, parted] = [0, 0, Number.POSITIVE_INFINITY, 0, 0];
  for (let piece = 0; piece < map.count; piece++) square += map.inertia[piece]!;
  for (let turf = 0; turf < turfs; turf++) {
    square += state.inertia(turf);
    all += homes[turf]!;
    least = Math.min(least, homes[turf]!);
    most = Math.max(most, homes[turf]!);
    parted += Math.max(0, parts[turf]! - 1);
  }
  return Math.sqrt(square / Math.max(all, 1)) * (most / Math.max(least, 1)) * (1 + parted);
}
