import type { Segments } from './street-net.ts';

/** Which segments meet in which node: those of node n are `segment[start[n]]` up to `segment[start[n + 1]]`. */
export interface Arms {
  readonly start: Int32Array;
  readonly segment: Int32Array;
}

export function findArms({ from, to }: Segments, nodes: number): Arms {
  const start = new Int32Array(nodes + 1);
  for (let segment = 0; segment < from.length; segment++) {
    start[from[segment]! + 1]!++;
    start[to[segment]! + 1]!++;
  }
  for (let node = 0; node < nodes; node++) start[node + 1]! += start[node]!;
  const next = start.slice(0, nodes);
  const arms = new Int32Array(from.length * 2);
  for (let segment = 0; segment < from.length; segment++) {
    arms[next[from[segment]!]!++] = segment;
    arms[next[to[segment]!]!++] = segment;
  }
  return { start, segment: arms };
}
