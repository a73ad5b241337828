import type { Instance } from './read-instance.ts';

const NO_WAY = 0xffffffff;

/**
 * The lengths of the shortest paths between all nodes, nodes × nodes, for whole and short edges: each node waits in the
 * bucket of its length. Source: R. Dial, "Algorithm 360", Communications of the ACM 12 (1969).
 * @throws Error where there is no path
 */
export function shortestPaths({ nodes, edges }: Instance): Uint32Array {
  const buckets = edges.reduce((most, lengths) => Math.max(most, ...lengths.values()), 0) + 1;
  const all = new Uint32Array(nodes * nodes).fill(NO_WAY);
  for (let start = 0; start < nodes; start++) {
    walkFrom(start, all.subarray(start * nodes, (start + 1) * nodes), edges, buckets);
  }
  if (all.includes(NO_WAY)) throw new Error('The graph is not connected');
  return all;
}

function walkFrom(start: number, length: Uint32Array, edges: Instance['edges'], buckets: number): void {
  const waiting = Array.from({ length: buckets }, (): number[] => []);
  waiting[0]!.push(start);
  length[start] = 0;
  let left = 1;
  for (let now = 0; left > 0; now++) {
    const bucket = waiting[now % buckets]!;
    // It may grow meanwhile: by edges of length 0.
    for (const node of bucket) {
      left--;
      if (length[node] !== now) continue;
      for (const [neighbour, edge] of edges[node]!) {
        if (now + edge >= length[neighbour]!) continue;
        length[neighbour] = now + edge;
        waiting[(now + edge) % buckets]!.push(neighbour);
        left++;
      }
    }
    bucket.length = 0;
  }
}
