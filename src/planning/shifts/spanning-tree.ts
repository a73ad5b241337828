const NONE = -1;

/** A tree over all nodes of a network, hanging from node 0, with the potentials at which its arcs cost nothing. */
export class SpanningTree {
  readonly parent: Int32Array;
  /** The arc between a node and its parent. */
  readonly arcUp: Int32Array;
  readonly potential: Float64Array;
  private readonly depth: Int32Array;
  private readonly child: Int32Array;
  private readonly before: Int32Array;
  private readonly after: Int32Array;
  private readonly stack: Int32Array;
  private readonly from: Int32Array;
  private readonly cost: Float64Array;

  /** All nodes hang from node 0 at first, each by the arc firstArc + node. @param from, cost of every arc, as they are now */
  constructor(nodes: number, firstArc: number, from: Int32Array, cost: Float64Array) {
    this.parent = new Int32Array(nodes).fill(NONE);
    this.arcUp = new Int32Array(nodes).fill(NONE);
    this.potential = new Float64Array(nodes);
    this.depth = new Int32Array(nodes);
    this.child = new Int32Array(nodes).fill(NONE);
    this.before = new Int32Array(nodes).fill(NONE);
    this.after = new Int32Array(nodes).fill(NONE);
    this.stack = new Int32Array(nodes);
    this.from = from;
    this.cost = cost;
    for (let node = 1; node < nodes; node++) this.link(node, 0, firstArc + node);
  }

  /** Works out depths and potentials anew. */
  renew(): void {
    this.renewBelow(0);
  }

  /** Where the ways up from two nodes meet. */
  joinOf(a: number, b: number): number {
    const { parent, depth } = this;
    let one = a;
    let other = b;
    while (one !== other) {
      if (depth[one]! >= depth[other]!) one = parent[one]!;
      else other = parent[other]!;
    }
    return one;
  }

  /**
   * Cuts the branch of node `out` off, and hangs it by its node `inner` from `outer`, which is not of it.
   * @returns how many nodes it has
   */
  rehang(out: number, inner: number, outer: number, arc: number): number {
    let node = inner;
    let above = outer;
    let up = arc;
    for (;;) {
      const oldParent = this.parent[node]!;
      const oldArc = this.arcUp[node]!;
      this.unlink(node);
      this.link(node, above, up);
      if (node === out) break;
      above = node;
      up = oldArc;
      node = oldParent;
    }
    return this.renewBelow(inner);
  }

  private renewBelow(top: number): number {
    const { parent, arcUp, potential, depth, child, after, stack, from, cost } = this;
    let size = 0;
    let seen = 0;
    stack[size++] = top;
    while (size > 0) {
      const node = stack[--size]!;
      seen++;
      const above = parent[node]!;
      if (above !== NONE) {
        const arc = arcUp[node]!;
        depth[node] = depth[above]! + 1;
        potential[node] = potential[above]! + (from[arc] === node ? cost[arc]! : -cost[arc]!);
      }
      for (let below = child[node]!; below !== NONE; below = after[below]!) stack[size++] = below;
    }
    return seen;
  }

  private link(node: number, above: number, arc: number): void {
    const next = this.child[above]!;
    this.parent[node] = above;
    this.arcUp[node] = arc;
    this.before[node] = NONE;
    this.after[node] = next;
    if (next !== NONE) this.before[next] = node;
    this.child[above] = node;
  }

  private unlink(node: number): void {
    const previous = this.before[node]!;
    const next = this.after[node]!;
    if (previous === NONE) this.child[this.parent[node]!] = next;
    else this.after[previous] = next;
    if (next !== NONE) this.before[next] = previous;
  }
}
