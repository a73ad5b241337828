import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Street } from '../../../src/domain/geometry/city-pack.ts';
import { metresBetween } from '../../../src/domain/geometry/lon-lat.ts';
import { buildStreetGraph, type StreetGraph } from '../../../src/planning/streets/build-street-graph.ts';
import { measureWays, wayMatrix } from '../../../src/planning/streets/measure-ways.ts';
import { snapTo } from '../../../src/planning/streets/snap-to-streets.ts';
import { placeOf } from '../../../src/planning/streets/street-net.ts';
import { createWayTracer } from '../../../src/planning/streets/trace-way.ts';
import { at, street } from './draw-streets.ts';

const SIZE = 6;
const BLOCK_METRES = 60;

/** A town of crooked blocks with some sides missing, some streets one-way and some paths, in one piece or in several. */
const town = fc
  .record({
    bends: fc.array(fc.integer({ min: -20, max: 20 }), { minLength: SIZE * SIZE * 2, maxLength: SIZE * SIZE * 2 }),
    kinds: fc.array(fc.constantFrom(0, 2, 2, 4, -1), { minLength: SIZE * SIZE * 2, maxLength: SIZE * SIZE * 2 }),
    ways: fc.array(fc.constantFrom(0, 0, 1, 2), { minLength: SIZE * SIZE * 2, maxLength: SIZE * SIZE * 2 }),
  })
  .map(({ bends, kinds, ways }) => {
    const corner = (column: number, row: number) => {
      const bend = (row * SIZE + column) * 2;
      return [column * BLOCK_METRES + bends[bend]!, row * BLOCK_METRES + bends[bend + 1]!] as const;
    };
    const streets: Street[] = [];
    for (let row = 0; row < SIZE; row++) {
      for (let column = 0; column < SIZE; column++) {
        for (const [index, right, up] of [
          [0, 1, 0],
          [1, 0, 1],
        ] as const) {
          const side = (row * SIZE + column) * 2 + index;
          if (kinds[side]! < 0 || column + right === SIZE || row + up === SIZE) continue;
          const line = [corner(column, row), corner(column + right, row + up)];
          streets.push(street(`${side}`, kinds[side]!, [line], [ways[side]!]));
        }
      }
    }
    return streets;
  });
const spots = fc.array(fc.tuple(fc.integer({ min: -20, max: 330 }), fc.integer({ min: -20, max: 330 })), {
  minLength: 2,
  maxLength: 8,
});
const mode = fc.constantFrom('foot', 'bike', 'car');
const journey = fc.record({ streets: town, spots, mode }).map(({ streets, spots, mode }) => {
  const graph = buildStreetGraph(streets, mode);
  const stops = snapTo(
    graph,
    spots.map(([east, north]) => at(east, north)),
  );
  return { graph, stops, ways: wayMatrix(graph, stops) };
});

/** Over an air line there is nothing to compare with; far from all streets it is taken where it is shorter. */
const likeThePlainest = fc.property(journey, ({ graph, stops, ways }) => {
  let unconnected = 0;
  for (let from = 0; from < ways.count; from++) {
    const plain = plainSeconds(graph, stops, from);
    for (let to = 0; to < ways.count; to++) {
      const air = stops.byAir[from] || stops.byAir[to] || plain[to] === Number.POSITIVE_INFINITY;
      if (air) unconnected += from === to ? 0 : 1;
      else expect(ways.seconds[from * ways.count + to]).toBeCloseTo(from === to ? 0 : plain[to]!, 2);
    }
  }
  expect(ways.byAir).toBe(unconnected);
});

describe('all ways in any town', () => {
  test('are as fast as the plainest search from point to point finds them', () => {
    fc.assert(likeThePlainest, { numRuns: 60 });
  });

  test('begin and end on a corner of a one-way street as on any other (seed 387800644)', () => {
    fc.assert(likeThePlainest, { numRuns: 60, seed: 387800644 });
  });

  test('are never shorter than the air line, never faster over a third place, and alike both ways on foot', () => {
    fc.assert(
      fc.property(journey, ({ graph, stops, ways: { count, seconds, metres, byAir } }) => {
        for (let i = 0; i < count; i++) {
          for (let j = 0; j < count; j++) {
            const air = metresBetween(stops.places[i]!, stops.places[j]!);
            expect(metres[i * count + j]).toBeGreaterThan(air * 0.999 - 0.01);
            if (graph.mode === 'foot') expect(seconds[i * count + j]).toBe(seconds[j * count + i]);
            for (let k = 0; k < count && byAir === 0; k++) {
              const over = seconds[i * count + k]! + seconds[k * count + j]!;
              expect(seconds[i * count + j]).toBeLessThan(over + 0.01);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('are drawn from place to place, as long as they were measured', () => {
    fc.assert(
      fc.property(journey, ({ graph, stops, ways: { count, metres } }) => {
        const trace = createWayTracer(graph, stops);
        for (let from = 0; from < count; from++) {
          const to = (from + 1) % count;
          const { points, byAir } = trace(from, to);
          const places = points.map(([lon, lat]) => ({ lon, lat }));
          expect([places[0], places.at(-1)]).toEqual([stops.places[from], stops.places[to]]);
          const length = places.slice(1).reduce((sum, place, index) => sum + metresBetween(places[index]!, place), 0);
          if (!byAir) expect(Math.abs(length - metres[from * count + to]!)).toBeLessThan(0.1);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('a matrix is measured row by row, and says how far it is', () => {
  const graph = buildStreetGraph(
    [
      street('Weg', 2, [
        [
          [0, 0],
          [100, 0],
        ],
      ]),
    ],
    'foot',
  );
  const work = measureWays(graph, snapTo(graph, [at(0, 0), at(50, 0), at(90, 0), at(100, 0)]));
  expect([work.next(), work.next()].map(({ done, value }) => [done, value])).toEqual([
    [false, 0.25],
    [false, 0.5],
  ]);
});

type Snapped = ReturnType<typeof snapTo>;

/** Bellman's method over the bare segments, with the stops as points of their own: slow, and too plain to be wrong. */
function plainSeconds({ net, chains }: StreetGraph, stops: Snapped, start: number): number[] {
  const nodes = net.lon.length;
  const arcs: [from: number, to: number, seconds: number][] = [];
  for (let chain = 0; chain < chains.count; chain++) {
    const points = [...chains.points.subarray(chains.pointsFrom[chain]!, chains.pointsFrom[chain + 1]!)];
    let metres = 0;
    const marks = points.map((node, index) => {
      if (index > 0) metres += metresBetween(placeOf(net, points[index - 1]!), placeOf(net, node));
      return { node, metres };
    });
    for (let stop = 0; stop < stops.count; stop++) {
      if (stops.chain[stop] === chain) marks.push({ node: nodes + stop, metres: stops.along[stop]! });
    }
    marks.sort((a, b) => a.metres - b.metres);
    marks.slice(1).forEach((mark, index) => {
      const before = marks[index]!;
      const seconds = (mark.metres - before.metres) / chains.metresPerSecond[chain]!;
      if (chains.oneWay[chain]! >= 0 || seconds === 0) arcs.push([before.node, mark.node, seconds]);
      if (chains.oneWay[chain]! <= 0 || seconds === 0) arcs.push([mark.node, before.node, seconds]);
    });
  }
  const seconds = Array<number>(nodes + stops.count).fill(Number.POSITIVE_INFINITY);
  seconds[nodes + start] = 0;
  for (let changed = true; changed; ) {
    changed = false;
    for (const [from, to, arc] of arcs) {
      if (seconds[from]! + arc >= seconds[to]! - 1e-9) continue;
      seconds[to] = seconds[from]! + arc;
      changed = true;
    }
  }
  return seconds.slice(nodes).map((one, stop) => one + stops.asideSeconds[start]! + stops.asideSeconds[stop]!);
}
