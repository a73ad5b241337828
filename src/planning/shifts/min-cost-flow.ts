import { SpanningTree } from './spanning-tree.ts';

const NONE = -1;
const AT_ZERO = 1;
const AT_CAPACITY = -1;
const IN_TREE = 0;
/** Dearer than any cycle of arcs: the tree's first arcs are no part of what is asked for, and nothing ever flows on them. */
const BARRED = 1e10;
const LEAST_BLOCK = 64;

export interface FlowArc {
  readonly from: number;
  readonly to: number;
  readonly capacity: number;
  readonly cost: number;
}

/**
 * The cheapest circulation in a network whose costs may change after it was found: from there it goes on. Network simplex
 * with strongly feasible trees, so that it comes to an end, and arcs priced block by block (Ahuja, Magnanti, Orlin: Network
 * Flows, 1993, 11.5 to 11.7). Costs are whole numbers, so that nothing is ever lost to rounding.
 */
export class MinCostFlow {
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly cost: Float64Array;
  private readonly capacity: Int32Array;
  private readonly flow: Int32Array;
  private readonly state: Int8Array;
  private readonly tree: SpanningTree;
  /** Arcs that may come into the tree: the first `priced` of these. */
  private readonly arcs: Int32Array;
  private priced: number;
  private readonly block: number;
  private next = 0;
  private isStale = true;

  /** @param nodes counted from 0; all of them can be reached by way of node 0 */
  constructor(nodes: number, arcs: readonly FlowArc[]) {
    const length = arcs.length + nodes;
    this.from = new Int32Array(length);
    this.to = new Int32Array(length);
    this.cost = new Float64Array(length);
    this.capacity = new Int32Array(length);
    this.flow = new Int32Array(length);
    this.state = new Int8Array(length).fill(AT_ZERO);
    arcs.forEach(({ from, to, capacity, cost }, arc) => {
      this.from[arc] = from;
      this.to[arc] = to;
      this.capacity[arc] = capacity;
      this.cost[arc] = cost;
    });
    for (let node = 0; node < nodes; node++) {
      const arc = arcs.length + node;
      this.from[arc] = node;
      this.cost[arc] = BARRED;
      this.capacity[arc] = 2 ** 30;
      if (node > 0) this.state[arc] = IN_TREE;
    }
    this.tree = new SpanningTree(nodes, arcs.length, this.from, this.cost);
    this.arcs = Int32Array.from(arcs, (_, arc) => arc);
    this.priced = arcs.length;
    this.block = Math.max(LEAST_BLOCK, Math.ceil(Math.sqrt(arcs.length)));
  }

  flowOn(arc: number): number {
    return this.flow[arc]!;
  }

  costOf(arc: number): number {
    return this.cost[arc]!;
  }

  /** What a unit more on this arc costs at least, counted with what it takes or brings elsewhere; once it is settled. */
  reducedCost(arc: number): number {
    const { potential } = this.tree;
    return this.cost[arc]! - potential[this.from[arc]!]! + potential[this.to[arc]!]!;
  }

  /** What the circulation costs; its least once settle() is through. */
  total(): number {
    let total = 0;
    for (let arc = 0; arc < this.arcs.length; arc++) total += this.flow[arc]! * this.cost[arc]!;
    return total;
  }

  setCost(arc: number, cost: number): void {
    this.cost[arc] = cost;
    if (this.state[arc] === IN_TREE) this.isStale = true;
  }

  /**
   * Goes on until nothing is cheaper.
   * @param effort how many arcs and nodes may be looked at about
   * @returns false when there was not effort enough: ask again
   */
  settle(effort = Number.POSITIVE_INFINITY): boolean {
    if (this.isStale) this.tree.renew();
    this.isStale = false;
    for (let left = effort; left > 0; ) {
      const arc = this.findCheaper();
      if (arc === NONE) return true;
      left -= this.block + this.turn(arc);
    }
    return false;
  }

  /** The arc of the next blocks that is most worth to be changed. */
  private findCheaper(): number {
    const { arcs, priced, block, from, to, cost, state } = this;
    const { potential } = this.tree;
    let best = NONE;
    let least = 0;
    let at = this.next < priced ? this.next : 0;
    for (let seen = 1, until = block; seen <= priced; seen++) {
      const arc = arcs[at]!;
      if (++at === priced) at = 0;
      const gain = state[arc]! * (cost[arc]! - potential[from[arc]!]! + potential[to[arc]!]!);
      if (gain < least) {
        least = gain;
        best = arc;
      }
      if (seen < until) continue;
      if (best !== NONE) break;
      until += block;
    }
    this.next = at;
    return best;
  }

  /** Sends what fits around the cycle that this arc closes. @returns how many nodes were looked at about */
  private turn(entering: number): number {
    const { tree, flow, capacity, state, from, to } = this;
    const { parent, arcUp } = tree;
    const isFilled = state[entering] === AT_ZERO;
    const first = isFilled ? from[entering]! : to[entering]!;
    const second = isFilled ? to[entering]! : from[entering]!;
    const join = tree.joinOf(first, second);
    let units = capacity[entering]!;
    let out = NONE;
    let isBehindFirst = false;
    for (let node = first; node !== join; node = parent[node]!) {
      const arc = arcUp[node]!;
      const room = from[arc] === node ? flow[arc]! : capacity[arc]! - flow[arc]!;
      if (room >= units) continue;
      units = room;
      out = node;
      isBehindFirst = true;
    }
    // Of several that block the last one on the way leaves, which keeps the tree strongly feasible.
    for (let node = second; node !== join; node = parent[node]!) {
      const arc = arcUp[node]!;
      const room = from[arc] === node ? capacity[arc]! - flow[arc]! : flow[arc]!;
      if (room > units) continue;
      units = room;
      out = node;
      isBehindFirst = false;
    }
    let seen = 0;
    if (units > 0) {
      flow[entering]! += isFilled ? units : -units;
      for (let node = first; node !== join; node = parent[node]!, seen++) {
        const arc = arcUp[node]!;
        flow[arc]! += from[arc] === node ? -units : units;
      }
      for (let node = second; node !== join; node = parent[node]!, seen++) {
        const arc = arcUp[node]!;
        flow[arc]! += from[arc] === node ? units : -units;
      }
    }
    if (out === NONE) {
      state[entering] = isFilled ? AT_CAPACITY : AT_ZERO;
      return seen;
    }
    const leaving = arcUp[out]!;
    state[leaving] = flow[leaving] === 0 ? AT_ZERO : AT_CAPACITY;
    state[entering] = IN_TREE;
    const [inner, outer] = isBehindFirst ? [first, second] : [second, first];
    return seen + tree.rehang(out, inner, outer, entering);
  }
}
