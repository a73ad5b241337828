import type { Random } from '../random.ts';
import { partsBehind } from './parts-behind.ts';
import type { TurfState } from './turf-state.ts';

/** Proposals in a slice: some milliseconds. */
const PROPOSALS = 4_000;
/** What a turf costs that is twice the middle size, in turfs' worth of compactness; more towards the end. */
const UNEVEN_FIRST = 5;
const UNEVEN_LAST = 300;
/** What a turf costs that cannot be walked without leaving it, in the same. */
const PARTED = 2;
/** How often what cannot leave its turf alone is tried with all that lies behind it: that takes long to weigh. */
const BRANCHES = 0.1;
/** Temperatures, in shares of what moving one piece of middle size mostly changes. */
const HOT = 3;
const COLD = 0.006;

/**
 * Simulated annealing over moves of one piece to a turf beside it (Kirkpatrick et al. 1983; for districts with the border test of
 * D'Amico et al. 2002). What is weighed: how far households are from the middle of their turf, how uneven the turfs
 * are, and where one cannot be walked.
 */
export class CutImprover {
  private readonly state: TurfState;
  private readonly random: Random;
  private readonly middle: number;
  private readonly scale: number;

  constructor(state: TurfState, random: Random) {
    this.state = state;
    this.random = random;
    let [homes, inertia] = [0, 0];
    for (let turf = 0; turf < state.turfs; turf++) {
      homes += state.homes[turf]!;
      inertia += state.inertia(turf);
    }
    this.middle = homes / state.turfs;
    // One turf of usual shape is worth 1.
    this.scale = state.turfs / Math.max(inertia, 1);
  }

  /** @param share of the time that is over */
  slice(share: number): void {
    const { state, random } = this;
    const { map, turf } = state;
    const perPiece = state.turfs / map.count;
    const heat = perPiece * HOT * (COLD / HOT) ** share;
    const uneven = UNEVEN_FIRST * (UNEVEN_LAST / UNEVEN_FIRST) ** share;
    for (let proposal = 0; proposal < PROPOSALS; proposal++) {
      const piece = Math.floor(random() * map.count);
      const start = map.aroundStart[piece]!;
      const beside = map.around[start + Math.floor(random() * (map.aroundStart[piece + 1]! - start))]!;
      if (beside < 0 || turf[beside] === turf[piece]) continue;
      const [from, into] = [turf[piece]!, turf[beside]!];
      const cost = this.costOf(piece, from, into, uneven);
      const whole = state.parts[from] === 1 && state.parts[into] === 1;
      if (whole && cost > 0 && random() >= Math.exp(-cost / heat)) continue;
      if (state.pieces[from] === 1 || state.touches(piece, into) !== 1) continue;
      if (state.touches(piece, from) !== 1) {
        if (random() < BRANCHES) this.tryBranch(piece, into, uneven, heat);
        continue;
      }
      // Without the piece its own part falls into as many as it held together; in the other turf it joins as many.
      const fromParts = state.partsBeside(piece, from) - 1;
      const intoParts = 1 - state.partsBeside(piece, into);
      const parted = fromParts + intoParts;
      if (
        parted > 0 ||
        (!whole && cost + PARTED * parted > 0 && random() >= Math.exp(-(cost + PARTED * parted) / heat))
      )
        continue;
      state.move(piece, into);
      state.parts[from]! += fromParts;
      state.parts[into]! += intoParts;
    }
  }

  /** Moves a piece that alone would cut its turf in two, with the smaller part of what it cuts off. */
  private tryBranch(piece: number, into: number, uneven: number, heat: number): void {
    const { state } = this;
    const from = state.turf[piece]!;
    const [, ...behind] = partsBehind(state, piece).sort((a, b) => b.homes - a.homes);
    const branch = [piece, ...behind.flatMap(({ pieces }) => pieces)];
    const cost = () => {
      const shape = (state.inertia(from) + state.inertia(into)) * this.scale;
      const unevenness = (state.homes[from]! / this.middle - 1) ** 2 + (state.homes[into]! / this.middle - 1) ** 2;
      return shape + uneven * unevenness;
    };
    const [before, partsBefore] = [cost(), state.parts[from]! + state.parts[into]!];
    for (const one of branch) state.move(one, into);
    const more = cost() - before;
    if (more <= 0 || this.random() < Math.exp(-more / heat)) {
      state.countParts();
      if (state.parts[from]! + state.parts[into]! <= partsBefore) return;
    }
    for (const one of branch) state.move(one, from);
    state.countParts();
  }

  private costOf(piece: number, from: number, into: number, uneven: number): number {
    const { state, middle, scale } = this;
    const { homes, x, y } = state;
    const weight = state.map.homes[piece]!;
    if (weight === 0) return 0;
    const [px, py] = [state.map.x[piece]!, state.map.y[piece]!];
    const [a, b] = [homes[from]!, homes[into]!];
    const awayFrom =
      a > weight ? (a * weight * ((px - x[from]! / a) ** 2 + (py - y[from]! / a) ** 2)) / (a - weight) : 0;
    const awayInto = b > 0 ? (b * weight * ((px - x[into]! / b) ** 2 + (py - y[into]! / b) ** 2)) / (b + weight) : 0;
    // (a - w)² + (b + w)² - a² - b², over the middle squared.
    const evenness = (2 * weight * (b - a + weight)) / (middle * middle);
    return (awayInto - awayFrom) * scale + uneven * evenness;
  }
}
