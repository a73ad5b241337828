import type { PieceMap } from './map-pieces.ts';

/**
 * Which piece is in which turf, with the sums that a move changes. Every turf is one area without holes, and
 * on a plane it stays so where a piece that moves touches both its old and its new turf in one stretch (`touches`).
 */
export class TurfState {
  readonly map: PieceMap;
  readonly turfs: number;
  /** One a piece. */
  readonly turf: Int32Array;
  /** One a turf in each column: households, pieces, and the sums of households times metres and square metres. */
  readonly homes: Float64Array;
  readonly pieces: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly square: Float64Array;
  /** Parts of it between which nobody can walk. */
  readonly parts: Int32Array;
  private readonly visited: Int32Array;
  private readonly queue: Int32Array;
  private visit = 0;

  /** Everything is in turf 0. */
  constructor(map: PieceMap, turfs: number) {
    this.map = map;
    this.turfs = turfs;
    this.turf = new Int32Array(map.count);
    this.homes = new Float64Array(turfs);
    this.pieces = new Int32Array(turfs);
    this.x = new Float64Array(turfs);
    this.y = new Float64Array(turfs);
    this.square = new Float64Array(turfs);
    this.parts = new Int32Array(turfs).fill(1);
    this.visited = new Int32Array(map.count);
    this.queue = new Int32Array(map.count);
    for (let piece = 0; piece < map.count; piece++) this.count(piece, 0, 1);
  }

  /** Sum over the turf's households of square metres from its middle, without what is inside its pieces. */
  inertia(turf: number): number {
    const { homes, x, y, square } = this;
    return homes[turf]! > 0 ? square[turf]! - (x[turf]! ** 2 + y[turf]! ** 2) / homes[turf]! : 0;
  }

  /** In how many stretches of the piece's border it touches the turf; of others than the outside. */
  touches(piece: number, turf: number): number {
    const { around, aroundStart } = this.map;
    const [start, end] = [aroundStart[piece]!, aroundStart[piece + 1]!];
    let stretches = 0;
    let last = around[end - 1]!;
    let before = last >= 0 && this.turf[last] === turf;
    const allAlong = before;
    for (let at = start; at < end; at++) {
      last = around[at]!;
      const now = last >= 0 && this.turf[last] === turf;
      if (now && !before) stretches++;
      before = now;
    }
    return stretches === 0 && allAlong ? 1 : stretches;
  }

  move(piece: number, turf: number): void {
    this.count(piece, this.turf[piece]!, -1);
    this.turf[piece] = turf;
    this.count(piece, turf, 1);
  }

  private count(piece: number, turf: number, sign: 1 | -1): void {
    const { homes, x, y } = this.map;
    const [weight, px, py] = [sign * homes[piece]!, x[piece]!, y[piece]!];
    this.pieces[turf]! += sign;
    this.homes[turf]! += weight;
    this.x[turf]! += weight * px;
    this.y[turf]! += weight * py;
    this.square[turf]! += weight * (px * px + py * py);
  }

  /** How many parts of the turf one can walk to from the piece, were it not in the turf itself. */
  partsBeside(piece: number, turf: number): number {
    const { links, linkStart } = this.map;
    const stamp = ++this.visit;
    this.visited[piece] = stamp;
    let parts = 0;
    for (let at = linkStart[piece]!; at < linkStart[piece + 1]!; at++) {
      const other = links[at]!;
      if (this.turf[other] !== turf || this.visited[other] === stamp) continue;
      parts++;
      this.walk(other, turf, stamp);
    }
    return parts;
  }

  /** Counts the parts of every turf anew. @returns the part that each piece is in, by a piece of that part */
  countParts(): Int32Array {
    this.parts.fill(0);
    const part = new Int32Array(this.map.count);
    const stamp = ++this.visit;
    for (let piece = 0; piece < this.map.count; piece++) {
      if (this.visited[piece] === stamp) continue;
      this.parts[this.turf[piece]!]!++;
      const found = this.walk(piece, this.turf[piece]!, stamp);
      for (let at = 0; at < found; at++) part[this.queue[at]!] = piece;
    }
    return part;
  }

  /** @returns how many pieces the part has; they are in the queue */
  private walk(from: number, turf: number, stamp: number): number {
    const { links, linkStart } = this.map;
    const { queue, visited } = this;
    let end = 0;
    queue[end++] = from;
    visited[from] = stamp;
    for (let next = 0; next < end; next++) {
      const piece = queue[next]!;
      for (let at = linkStart[piece]!; at < linkStart[piece + 1]!; at++) {
        const other = links[at]!;
        if (this.turf[other] !== turf || visited[other] === stamp) continue;
        visited[other] = stamp;
        queue[end++] = other;
      }
    }
    return end;
  }
}
