import type { Random } from '../random.ts';
import { partsBehind } from './parts-behind.ts';
import type { TurfState } from './turf-state.ts';

/** How far from the long axis the first cut may be turned, so that every seed begins elsewhere. */
const TURN = Math.PI / 5;

/**
 * A first cut: halves the ground across its long axis, then each half, until every turf has its share. A half grows piece by piece
 * and both stay one area without holes at every moment, so no repair is needed.
 */
export function halveGround(state: TurfState, random: Random): void {
  const halve = (turf: number, turfs: number) => {
    if (turfs < 2) return;
    const first = Math.floor(turfs / 2);
    const other = turf + turfs - first;
    grow(state, turf, other, (state.homes[turf]! * first) / turfs, random);
    halve(turf, turfs - first);
    halve(other, first);
  };
  halve(0, state.turfs);
}

/** Moves pieces from one turf to an empty one, from one end on, until that has about `homes` households. */
function grow(state: TurfState, from: number, into: number, homes: number, random: Random): void {
  const { map, turf } = state;
  const order = sweep(state, from, random);
  const placeOf = new Int32Array(map.count);
  order.forEach((piece, place) => {
    placeOf[piece] = place;
  });
  // Before there is a first one any will do; later only what touches what has grown is looked at again.
  const waiting = new Uint8Array(order.length).fill(1);
  const take = (piece: number): number => {
    if (state.pieces[into] === 0) waiting.fill(0);
    state.move(piece, into);
    let first = placeOf[piece]!;
    for (let at = map.aroundStart[piece]!; at < map.aroundStart[piece + 1]!; at++) {
      const next = map.around[at]!;
      if (next < 0 || turf[next] !== from) continue;
      waiting[placeOf[next]!] = 1;
      first = Math.min(first, placeOf[next]!);
    }
    return first;
  };
  for (let place = 0; state.pieces[from]! > 1; ) {
    if (place === order.length) {
      const branch = lightestBranch(state, order, from, into);
      const more = branch.reduce((sum, piece) => sum + map.homes[piece]!, 0);
      if (branch.length === 0 || state.homes[into]! + more / 2 > homes) return;
      place = Math.min(...branch.map(take));
      continue;
    }
    const piece = order[place]!;
    const wanted = waiting[place] === 1 && turf[piece] === from;
    waiting[place] = 0;
    const begun = state.pieces[into]! > 0;
    if (!wanted || state.touches(piece, from) !== 1 || (begun && state.touches(piece, into) !== 1)) {
      place++;
      continue;
    }
    if (begun && state.homes[into]! + map.homes[piece]! / 2 > homes) return;
    place = take(piece);
  }
}

/**
 * Where every next piece would part the ground in two: the piece that cuts off the fewest households, and what it cuts off.
 */
function lightestBranch(state: TurfState, order: readonly number[], from: number, into: number): number[] {
  let best: { pieces: number[]; homes: number } = { pieces: [], homes: Number.POSITIVE_INFINITY };
  for (const piece of order) {
    if (state.turf[piece] !== from || state.touches(piece, into) !== 1) continue;
    const parts = partsBehind(state, piece).sort((a, b) => a.homes - b.homes);
    parts.pop();
    const homes = parts.reduce((sum, part) => sum + part.homes, state.map.homes[piece]!);
    if (homes < best.homes) best = { pieces: [piece, ...parts.flatMap(({ pieces }) => pieces)], homes };
  }
  return best.pieces;
}

/** The turf's pieces from one end of its long axis to the other. */
function sweep(state: TurfState, of: number, random: Random): number[] {
  const { map, turf } = state;
  const angle = longAxis(state, of) + (random() - 0.5) * TURN;
  const [east, north] = [Math.cos(angle), Math.sin(angle)];
  const pieces: number[] = [];
  for (let piece = 0; piece < map.count; piece++) if (turf[piece] === of) pieces.push(piece);
  const far = (piece: number) => map.x[piece]! * east + map.y[piece]! * north;
  return pieces.sort((a, b) => far(a) - far(b) || a - b);
}

function longAxis({ map, turf, homes, x, y }: TurfState, of: number): number {
  const [midX, midY] = homes[of]! > 0 ? [x[of]! / homes[of]!, y[of]! / homes[of]!] : [0, 0];
  let [xx, xy, yy] = [0, 0, 0];
  for (let piece = 0; piece < map.count; piece++) {
    if (turf[piece] !== of) continue;
    const [dx, dy] = [map.x[piece]! - midX, map.y[piece]! - midY];
    xx += map.homes[piece]! * dx * dx;
    xy += map.homes[piece]! * dx * dy;
    yy += map.homes[piece]! * dy * dy;
  }
  return Math.atan2(2 * xy, xx - yy) / 2;
}
