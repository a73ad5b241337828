import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/planning/random.ts';
import { type FlowArc, MinCostFlow } from '../../../src/planning/shifts/min-cost-flow.ts';

const NODES = 7;

function randomArcs(random: () => number): FlowArc[] {
  return Array.from({ length: 24 }, () => ({
    from: Math.floor(random() * NODES),
    to: Math.floor(random() * NODES),
    capacity: Math.floor(random() * 4),
    cost: Math.floor(random() * 40) - 20,
  })).filter(({ from, to }) => from !== to);
}

/** Whether some cycle with room left costs less than nothing (Bellman and Ford): then a circulation is not the cheapest. */
function canBeCheaper(arcs: readonly FlowArc[], flow: MinCostFlow): boolean {
  const edges = arcs.flatMap(({ from, to, capacity, cost }, arc) => [
    ...(flow.flowOn(arc) < capacity ? [{ from, to, cost }] : []),
    ...(flow.flowOn(arc) > 0 ? [{ from: to, to: from, cost: -cost }] : []),
  ]);
  const distance = new Array<number>(NODES).fill(0);
  let changed = true;
  for (let round = 0; changed && round <= NODES; round++) {
    changed = false;
    for (const { from, to, cost } of edges) {
      if (distance[from]! + cost >= distance[to]!) continue;
      distance[to] = distance[from]! + cost;
      changed = true;
    }
  }
  return changed;
}

describe('a circulation', () => {
  it('is the cheapest, also after its costs and capacities changed', () => {
    fc.assert(
      fc.property(fc.nat(1e6), (seed) => {
        const random = seededRandom(seed);
        const arcs = randomArcs(random);
        const flow = new MinCostFlow(NODES, arcs);
        for (let round = 0; round < 6; round++) {
          expect(flow.settle()).toBe(true);
          const balance = new Array<number>(NODES).fill(0);
          arcs.forEach(({ from, to, capacity }, arc) => {
            const units = flow.flowOn(arc);
            expect(units >= 0 && units <= capacity).toBe(true);
            balance[from]! -= units;
            balance[to]! += units;
          });
          expect(balance.every((units) => units === 0)).toBe(true);
          expect(canBeCheaper(arcs, flow)).toBe(false);
          for (let change = 0; change < 5; change++) {
            const arc = Math.floor(random() * arcs.length);
            const cost = Math.floor(random() * 40) - 20;
            const capacity = Math.floor(random() * 4);
            arcs[arc] = { ...arcs[arc]!, cost, capacity };
            flow.setCost(arc, cost);
            flow.setCapacity(arc, capacity);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
