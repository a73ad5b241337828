const NONE = -1;

/**
 * The cheapest circulation in a network whose arcs' costs and capacities may change after it was found: what changed is
 * repaired, the rest stays. Successive shortest paths with potentials (Ahuja, Magnanti, Orlin: Network Flows, 1993, 9.7):
 * an arc whose reduced cost is negative is filled, and what is then too much at one node and too little at another is
 * sent along shortest paths. Costs are whole numbers, so that nothing is ever lost to rounding.
 */
export class MinCostFlow {
  readonly nodes: number;
  /** Where an arc leads. Arc 2a is the a-th one that was added, 2a + 1 its way back. */
  private readonly to: Int32Array;
  private readonly cost: Float64Array;
  /** What still fits into an arc; for the way back: what flows. */
  private readonly left: Int32Array;
  private readonly capacity: Int32Array;
  /** The arcs that leave node n: out[first[n]] up to out[first[n + 1]]. */
  private readonly first: Int32Array;
  private readonly out: Int32Array;
  private readonly potential: Float64Array;
  private readonly excess: Int32Array;
  private readonly lacking: number[] = [];
  private readonly distance: Float64Array;
  private readonly via: Int32Array;
  private readonly heap: NodeHeap;
  private readonly reached: number[] = [];

  constructor(nodes: number, arcs: readonly FlowArc[]) {
    this.nodes = nodes;
    this.to = new Int32Array(2 * arcs.length);
    this.cost = new Float64Array(2 * arcs.length);
    this.left = new Int32Array(2 * arcs.length);
    this.capacity = new Int32Array(arcs.length);
    this.first = new Int32Array(nodes + 1);
    this.out = new Int32Array(2 * arcs.length);
    this.potential = new Float64Array(nodes);
    this.excess = new Int32Array(nodes);
    this.distance = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
    this.via = new Int32Array(nodes).fill(NONE);
    this.heap = new NodeHeap(nodes, this.distance);
    arcs.forEach(({ from, to }, arc) => {
      this.to[2 * arc] = to;
      this.to[2 * arc + 1] = from;
      this.first[from + 1]! += 1;
      this.first[to + 1]! += 1;
    });
    for (let node = 0; node < nodes; node++) this.first[node + 1]! += this.first[node]!;
    const next = this.first.slice();
    arcs.forEach(({ from, to }, arc) => {
      this.out[next[from]!++] = 2 * arc;
      this.out[next[to]!++] = 2 * arc + 1;
    });
    arcs.forEach(({ cost, capacity }, arc) => {
      this.setCapacity(arc, capacity);
      this.setCost(arc, cost);
    });
  }

  flowOn(arc: number): number {
    return this.left[2 * arc + 1]!;
  }

  costOf(arc: number): number {
    return this.cost[2 * arc]!;
  }

  /** What the circulation costs; its least once settle() is through. */
  total(): number {
    let total = 0;
    for (let arc = 0; arc < this.capacity.length; arc++) total += this.left[2 * arc + 1]! * this.cost[2 * arc]!;
    return total;
  }

  setCost(arc: number, cost: number): void {
    this.cost[2 * arc] = cost;
    this.cost[2 * arc + 1] = -cost;
    this.straighten(2 * arc);
  }

  setCapacity(arc: number, capacity: number): void {
    const flow = this.left[2 * arc + 1]!;
    this.capacity[arc] = capacity;
    this.left[2 * arc] = capacity - flow;
    if (flow > capacity) this.push(2 * arc + 1, flow - capacity);
    else this.straighten(2 * arc);
  }

  /**
   * Sends what is too much to where it is lacking.
   * @param effort how many arcs may be looked at about
   * @returns false when there was not effort enough: ask again
   */
  settle(effort = Number.POSITIVE_INFINITY): boolean {
    let spent = 0;
    while (this.lacking.length > 0) {
      const node = this.lacking.at(-1)!;
      if (this.excess[node]! >= 0) this.lacking.pop();
      else if (spent > effort) return false;
      else spent += this.supply(node);
    }
    return true;
  }

  private reducedCost(arc: number): number {
    return this.cost[arc]! - this.potential[this.to[arc ^ 1]!]! + this.potential[this.to[arc]!]!;
  }

  /** Makes an arc and its way back obey: none that has room left may have a negative reduced cost. */
  private straighten(arc: number): void {
    const reduced = this.reducedCost(arc);
    if (reduced < 0 && this.left[arc]! > 0) this.push(arc, this.left[arc]!);
    else if (reduced > 0 && this.left[arc ^ 1]! > 0) this.push(arc ^ 1, this.left[arc ^ 1]!);
  }

  private push(arc: number, units: number): void {
    const from = this.to[arc ^ 1]!;
    this.left[arc]! -= units;
    this.left[arc ^ 1]! += units;
    this.excess[from]! -= units;
    this.excess[this.to[arc]!]! += units;
    if (this.excess[from]! < 0) this.lacking.push(from);
  }

  /** Brings something to a node that lacks it from the nearest that has too much, looking backwards. @returns arcs seen */
  private supply(lacking: number): number {
    const { distance, via, heap, reached, first, out, left, to } = this;
    let seen = 0;
    let source = NONE;
    distance[lacking] = 0;
    reached.push(lacking);
    heap.put(lacking);
    for (let node = heap.pop(); node !== NONE; node = heap.pop()) {
      if (this.excess[node]! > 0) {
        source = node;
        break;
      }
      seen += first[node + 1]! - first[node]!;
      for (let at = first[node]!; at < first[node + 1]!; at++) {
        const back = out[at]!;
        const arc = back ^ 1;
        if (left[arc]! === 0) continue;
        const other = to[back]!;
        const far = distance[node]! + this.reducedCost(arc);
        if (far >= distance[other]!) continue;
        if (distance[other] === Number.POSITIVE_INFINITY) reached.push(other);
        distance[other] = far;
        via[other] = arc;
        if (far === distance[node]! && this.excess[other]! > 0) {
          // Nothing can be nearer.
          source = other;
          break;
        }
        heap.put(other);
      }
      if (source !== NONE) break;
    }
    if (source === NONE) throw new Error('A circulation always finds its way back');
    const nearest = distance[source]!;
    for (const node of reached) {
      if (distance[node]! < nearest) this.potential[node]! += distance[node]! - nearest;
      distance[node] = Number.POSITIVE_INFINITY;
    }
    reached.length = 0;
    heap.clear();
    let units = Math.min(this.excess[source]!, -this.excess[lacking]!);
    for (let node = source; node !== lacking; node = to[via[node]!]!) units = Math.min(units, left[via[node]!]!);
    for (let node = source; node !== lacking; ) {
      const arc = via[node]!;
      left[arc]! -= units;
      left[arc ^ 1]! += units;
      node = to[arc]!;
    }
    this.excess[source]! -= units;
    this.excess[lacking]! += units;
    return seen;
  }
}

export interface FlowArc {
  readonly from: number;
  readonly to: number;
  readonly capacity: number;
  readonly cost: number;
}

/** Nodes by their distance, the nearest first; one that came nearer moves up. */
class NodeHeap {
  private readonly nodes: Int32Array;
  private readonly place: Int32Array;
  private readonly distance: Float64Array;
  private size = 0;

  constructor(nodes: number, distance: Float64Array) {
    this.nodes = new Int32Array(nodes);
    this.place = new Int32Array(nodes).fill(NONE);
    this.distance = distance;
  }

  put(node: number): void {
    const { nodes, place, distance } = this;
    let at = place[node]!;
    if (at === NONE) at = this.size++;
    const key = distance[node]!;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = nodes[above]!;
      if (distance[other]! <= key) break;
      nodes[at] = other;
      place[other] = at;
      at = above;
    }
    nodes[at] = node;
    place[node] = at;
  }

  pop(): number {
    const { nodes, place, distance } = this;
    if (this.size === 0) return NONE;
    const top = nodes[0]!;
    place[top] = NONE;
    this.size--;
    if (this.size === 0) return top;
    const node = nodes[this.size]!;
    const key = distance[node]!;
    let at = 0;
    for (let child = 1; child < this.size; child = 2 * at + 1) {
      if (child + 1 < this.size && distance[nodes[child + 1]!]! < distance[nodes[child]!]!) child++;
      const other = nodes[child]!;
      if (distance[other]! >= key) break;
      nodes[at] = other;
      place[other] = at;
      at = child;
    }
    nodes[at] = node;
    place[node] = at;
    return top;
  }

  clear(): void {
    for (let at = 0; at < this.size; at++) this.place[this.nodes[at]!] = NONE;
    this.size = 0;
  }
}
