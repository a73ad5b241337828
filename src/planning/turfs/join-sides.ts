import { unionFind } from '../streets/union-find.ts';
import { type Cells, nextEdge, traceBorders } from './cells.ts';
import type { Sites } from './gather-sites.ts';

/** One entry a site: the piece that it belongs to, -1 for what no turf may have. Pieces are numbered from 0 on. */
export interface JoinedSides {
  readonly piece: Int32Array;
  readonly count: number;
}

/**
 * The sides of streets as pieces of ground that are of one part and have no holes, so that any turf made of neighbours has a
 * border of one line. Mostly a piece is a side. Where houses stand behind those of another street, both sides make one
 * piece; only where that would be more than `most` households are they a piece of their own.
 */
export function joinSides(sites: Sites, cells: Cells, most: number): JoinedSides {
  const { count, side, homes } = sites;
  // Parts first: sites of one side whose cells touch.
  const parts = unionFind(count);
  forBorders(cells, (a, b) => {
    if (side[a]! >= 0 && side[a] === side[b]) parts.unite(a, b);
  });
  const weight = new Float64Array(count);
  for (let site = 0; site < count; site++) weight[parts.find(site)]! += homes[site]!;
  const main = new Map<number, number>();
  for (let site = 0; site < count; site++) {
    if (side[site]! < 0 || parts.find(site) !== site) continue;
    const known = main.get(side[site]!);
    if (known === undefined || weight[site]! > weight[known]!) main.set(side[site]!, site);
  }
  const touching = neighbours(cells, (site) => (side[site]! < 0 ? -1 : parts.find(site)));

  const joined = unionFind(count);
  const total = Float64Array.from(weight);
  const unite = (a: number, b: number) => {
    const [rootA, rootB] = [joined.find(a), joined.find(b)];
    if (!joined.unite(rootA, rootB)) return;
    const sum = total[rootA]! + total[rootB]!;
    total[joined.find(rootA)] = sum;
  };
  for (let part = 0; part < count; part++) {
    const home = main.get(side[part]!);
    if (side[part]! < 0 || parts.find(part) !== part || home === part || home === undefined) continue;
    const around = [...(touching.get(part) ?? [])].filter((one) => one >= 0);
    const heavy = (one: number) => total[joined.find(one)]!;
    if (weight[part] === 0) {
      // Nobody lives there: it goes to whatever is beside it.
      const [into] = around.sort((a, b) => heavy(a) - heavy(b) || a - b);
      if (into !== undefined) unite(part, into);
      continue;
    }
    const between = around
      .filter((one) => joined.find(one) === joined.find(home) || touching.get(home)?.has(one))
      .sort((a, b) => heavy(a) - heavy(b) || a - b)[0];
    if (between === undefined) continue;
    const set = new Set([part, between, home].map((one) => joined.find(one)));
    if ([...set].reduce((sum, root) => sum + total[root]!, 0) > most) continue;
    unite(part, between);
    unite(between, home);
  }
  for (const [a, b] of sites.sharing) {
    if (main.has(a) && main.has(b)) unite(main.get(a)!, main.get(b)!);
  }
  const rootOf = (site: number) => (side[site]! < 0 ? -1 : joined.find(parts.find(site)));
  return fillHoles(
    cells,
    Int32Array.from({ length: count }, (_, site) => rootOf(site)),
  );
}

/** What lies inside a piece belongs to it, unless no turf may have it. */
function fillHoles(cells: Cells, piece: Int32Array): JoinedSides {
  const loops = new Map<number, number[][]>();
  for (const { area, edges } of traceBorders(cells, piece)) loops.set(area, [...(loops.get(area) ?? []), edges]);
  const touching = neighbours(cells, (site) => piece[site]!);
  const into = new Map<number, number>();
  for (const [area, borders] of loops) {
    if (borders.length === 1) continue;
    for (const edges of borders) {
      for (const one of enclosed(touching, area, piece[cells.site[nextEdge(edges[0]!)]!]!)) into.set(one, area);
    }
  }
  const outermost = (one: number): number => (into.has(one) ? outermost(into.get(one)!) : one);
  const number = new Map<number, number>();
  const filled = piece.map((one) => {
    if (one < 0) return -1;
    const root = outermost(one);
    if (!number.has(root)) number.set(root, number.size);
    return number.get(root)!;
  });
  return { piece: filled, count: number.size };
}

/** What can be reached from `start` without crossing `area`; nothing where that leads out of the ground. */
function enclosed(touching: ReadonlyMap<number, ReadonlySet<number>>, area: number, start: number): Set<number> {
  const reached = new Set([start]);
  for (const one of reached) {
    if (one < 0) return new Set();
    for (const next of touching.get(one) ?? []) if (next !== area) reached.add(next);
  }
  return reached;
}

function forBorders({ site, twin }: Cells, see: (a: number, b: number) => void): void {
  for (let edge = 0; edge < site.length; edge++) {
    if (edge > twin[edge]!) see(site[edge]!, site[nextEdge(edge)]!);
  }
}

function neighbours(cells: Cells, partOf: (site: number) => number): Map<number, Set<number>> {
  const known = new Map<number, Set<number>>();
  const add = (a: number, b: number) => {
    const set = known.get(a);
    if (set) set.add(b);
    else known.set(a, new Set([b]));
  };
  forBorders(cells, (a, b) => {
    const [one, other] = [partOf(a), partOf(b)];
    if (one === other) return;
    add(one, other);
    add(other, one);
  });
  return known;
}
