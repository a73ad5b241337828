import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/planning/random.ts';
import { type FlowArc, MinCostFlow } from '../../../src/planning/shifts/min-cost-flow.ts';

interface Size {
  readonly nodes: number;
  readonly arcs: number;
}

function randomArcs({ nodes, arcs }: Size, random: () => number): FlowArc[] {
  return Array.from({ length: arcs }, () => ({
    from: Math.floor(random() * nodes),
    to: Math.floor(random() * nodes),
    capacity: Math.floor(random() * 4),
    cost: Math.floor(random() * 40) - 20,
  })).filter(({ from, to }) => from !== to);
}

/** Whether some cycle with room left costs less than nothing (Bellman and Ford): then a circulation is not the cheapest. */
function canBeCheaper(nodes: number, arcs: readonly FlowArc[], flow: MinCostFlow): boolean {
  const edges = arcs.flatMap(({ from, to, capacity, cost }, arc) => [
    ...(flow.flowOn(arc) < capacity ? [{ from, to, cost }] : []),
    ...(flow.flowOn(arc) > 0 ? [{ from: to, to: from, cost: -cost }] : []),
  ]);
  const distance = new Array<number>(nodes).fill(0);
  let changed = true;
  for (let round = 0; changed && round <= nodes; round++) {
    changed = false;
    for (const { from, to, cost } of edges) {
      if (distance[from]! + cost >= distance[to]!) continue;
      distance[to] = distance[from]! + cost;
      changed = true;
    }
  }
  return changed;
}

function expectCheapest({ nodes, arcs: count }: Size, seed: number): void {
  const random = seededRandom(seed);
  const arcs = randomArcs({ nodes, arcs: count }, random);
  const flow = new MinCostFlow(nodes, arcs);
  for (let round = 0; round < 5; round++) {
    // Also where it is interrupted.
    while (!flow.settle(50 + nodes));
    const balance = new Array<number>(nodes).fill(0);
    arcs.forEach(({ from, to, capacity }, arc) => {
      const units = flow.flowOn(arc);
      if (units < 0 || units > capacity) throw new Error(`${units} of ${capacity} flow on arc ${arc}`);
      balance[from]! -= units;
      balance[to]! += units;
    });
    expect(balance.every((units) => units === 0)).toBe(true);
    expect(canBeCheaper(nodes, arcs, flow)).toBe(false);
    for (let change = 0; change < count / 5; change++) {
      const arc = Math.floor(random() * arcs.length);
      const cost = Math.floor(random() * 40) - 20;
      arcs[arc] = { ...arcs[arc]!, cost };
      flow.setCost(arc, cost);
    }
  }
}

describe('a circulation', () => {
  it.each([
    ['small', { nodes: 7, arcs: 24 }, 200],
    ['large', { nodes: 150, arcs: 900 }, 12],
  ] as const)('is the cheapest in a %s network, also after its costs changed', (_, size, numRuns) => {
    fc.assert(
      fc.property(fc.nat(1e6), (seed) => expectCheapest(size, seed)),
      { numRuns },
    );
  });
});
