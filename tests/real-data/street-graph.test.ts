import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/domain/geometry/post-index.ts';
import { buildStreetGraph } from '../../src/planning/streets/build-street-graph.ts';
import { findJunctions } from '../../src/planning/streets/find-junctions.ts';
import { wayMatrix } from '../../src/planning/streets/measure-ways.ts';
import { snapTo } from '../../src/planning/streets/snap-to-streets.ts';
import { hasData, importRealCity } from './import-real-city.ts';

/** Every how manieth post is looked at. */
const SAMPLE = 25;

// What is connected says how much of the network the file has: Magdeburg's holds streets named after persons and cycle
// paths only, so that about six of ten ways are air lines there; Neukölln's is nearly whole.
describe.for([
  ['magdeburg', { mainland: 0.6, byAir: 0.65, junctions: 1_500 }],
  ['neukoelln', { mainland: 0.97, byAir: 0.07, junctions: 1_100 }],
] as const)('the streets of %s', ([name, expected]) => {
  test.skipIf(!hasData(name))(`from ../shared/geodata/${name} lead to its posts`, async () => {
    const { pack } = await importRealCity(name);
    const graph = buildStreetGraph(pack.streets, 'foot');
    const sample = Array.from({ length: Math.floor(pack.posts.count / SAMPLE) }, (_, index) => index * SAMPLE);
    const stops = snapTo(
      graph,
      sample.map((post) => placeOf(pack.posts, post)),
    );
    const onMainland = sample.filter((_, stop) => {
      const point = graph.chains.pointsFrom[stops.chain[stop]!]!;
      return graph.parts.mainland[graph.chains.points[point]!];
    });
    expect(onMainland.length / sample.length).toBeGreaterThan(expected.mainland);
    const { byAir, count, seconds } = wayMatrix(graph, stops);
    expect(byAir / (count * (count - 1))).toBeLessThan(expected.byAir);
    expect(seconds.every(Number.isFinite)).toBe(true);
    expect(findJunctions(pack.streets).length / 2).toBeGreaterThan(expected.junctions);
  });
});
