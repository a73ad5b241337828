import Delaunator from 'delaunator';

/** The ground around every site that is nearer to it than to any other (Voronoi), as the triangles between sites. */
export interface Cells {
  /** Corner of the triangles, three a triangle: index of a site. Edge e leads from `site[e]` to `site[next(e)]`. */
  readonly site: Uint32Array;
  /** The same edge seen from the other side; -1 at the rim. */
  readonly twin: Int32Array;
  /** One a triangle: the corner where three cells meet, metres. */
  readonly cornerX: Float64Array;
  readonly cornerY: Float64Array;
}

export function findCells(x: Float64Array, y: Float64Array): Cells {
  const flat = new Float64Array(x.length * 2);
  for (let site = 0; site < x.length; site++) {
    flat[site * 2] = x[site]!;
    flat[site * 2 + 1] = y[site]!;
  }
  const { triangles, halfedges } = new Delaunator(flat);
  const count = triangles.length / 3;
  const cornerX = new Float64Array(count);
  const cornerY = new Float64Array(count);
  for (let triangle = 0; triangle < count; triangle++) {
    const [a, b, c] = [triangles[triangle * 3]!, triangles[triangle * 3 + 1]!, triangles[triangle * 3 + 2]!];
    // Centre of the circle through all three.
    const [bx, by, cx, cy] = [x[b]! - x[a]!, y[b]! - y[a]!, x[c]! - x[a]!, y[c]! - y[a]!];
    const double = 2 * (bx * cy - by * cx);
    const [bb, cc] = [bx * bx + by * by, cx * cx + cy * cy];
    cornerX[triangle] = x[a]! + (cy * bb - by * cc) / double;
    cornerY[triangle] = y[a]! + (bx * cc - cx * bb) / double;
  }
  return { site: triangles, twin: halfedges, cornerX, cornerY };
}

export const nextEdge = (edge: number): number => (edge % 3 === 2 ? edge - 2 : edge + 1);
const lastEdge = (edge: number): number => (edge % 3 === 0 ? edge + 2 : edge - 1);
export const triangleOf = (edge: number): number => Math.floor(edge / 3);

/**
 * Every border of every area: all loops of edges that lead from a site of the area (`area[site]` ≥ 0) out of it. The corners
 * of the edges' triangles are the corners of the border, in order; an area with holes has several loops.
 */
export function* traceBorders({ site, twin }: Cells, area: Int32Array): Generator<{ area: number; edges: number[] }> {
  const seen = new Uint8Array(site.length);
  for (let first = 0; first < site.length; first++) {
    const of = area[site[first]!]!;
    if (seen[first] || of < 0 || area[site[nextEdge(first)]!] === of) continue;
    const edges: number[] = [];
    for (let edge = first; edge >= 0 && !seen[edge]; ) {
      seen[edge] = 1;
      edges.push(edge);
      const third = lastEdge(edge);
      edge = twin[area[site[third]!] === of ? nextEdge(edge) : third]!;
    }
    yield { area: of, edges };
  }
}
