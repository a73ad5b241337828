import { seededRandom } from '../random.ts';
import type { Search } from '../search.ts';
import { halveGround } from './halve-ground.ts';
import { CutImprover } from './improve-cut.ts';
import type { PieceMap } from './map-pieces.ts';
import { mendParts } from './mend-parts.ts';
import { moveTurf } from './move-turf.ts';
import { TurfState } from './turf-state.ts';

/** Slices from one try to mend to the next. */
const MEND_EVERY = 20;
/** The first share of the time is for cooling down once, the rest for rounds that begin at the best cut so far. */
const FIRST_SHARE = 0.4;
const ROUNDS = 8;
/** A round begins so far cooled down. */
const REHEAT = 0.5;

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
 * be walked.
 */
export function cutWard(map: PieceMap, turfs: number, seed: number): Search<Cut> {
  const random = seededRandom(seed);
  const state = new TurfState(map, turfs);
  halveGround(state, random);
  mendParts(state);
  const improver = new CutImprover(state, random);
  let best = { cut: copyOf(state), value: worthOf(state) };
  let slices = 0;
  let round = 0;
  return {
    step(share) {
      if (turfs < 2) return false;
      const rounds = Math.max(0, ((share - FIRST_SHARE) / (1 - FIRST_SHARE)) * ROUNDS);
      if (Math.ceil(rounds) > round) {
        round = Math.ceil(rounds);
        state.load(best.cut.turf);
        moveTurf(state, random);
      }
      improver.slice(round === 0 ? share / FIRST_SHARE : REHEAT + (1 - REHEAT) * Math.min(1, rounds - round + 1));
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
