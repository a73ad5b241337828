import { findArms } from './arms.ts';
import type { Segments } from './street-net.ts';

/**
 * Opens the one-way streets that lead to where no way leads back from, in both directions: a street that the border of
 * the map cut off, or a mistake in it. Afterwards whatever hangs together can also be reached. (The strongly connected
 * components are found after R. Tarjan, "Depth-first search and linear graph algorithms", 1972.)
 */
export function openOneWays(segments: Segments, nodes: number): Segments {
  const { from, to, oneWay } = segments;
  if (oneWay.every((way) => way === 0)) return segments;
  const component = stronglyConnected(segments, nodes);
  return {
    ...segments,
    oneWay: oneWay.map((way, segment) => (component[from[segment]!] === component[to[segment]!] ? way : 0)),
  };
}

function stronglyConnected(segments: Segments, nodes: number): Int32Array {
  const { from, to, oneWay } = segments;
  const arms = findArms(segments, nodes);
  const component = new Int32Array(nodes).fill(-1);
  const seen = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const next = arms.start.slice(0, nodes);
  const open: number[] = [];
  const path: number[] = [];
  let [count, components] = [0, 0];
  const enter = (node: number) => {
    seen[node] = low[node] = count++;
    open.push(node);
    path.push(node);
  };
  for (let root = 0; root < nodes; root++) {
    if (seen[root]! >= 0) continue;
    enter(root);
    while (path.length > 0) {
      const node = path.at(-1)!;
      if (next[node]! < arms.start[node + 1]!) {
        const segment = arms.segment[next[node]!++]!;
        const forward = from[segment] === node;
        if (oneWay[segment] === (forward ? -1 : 1)) continue;
        const other = forward ? to[segment]! : from[segment]!;
        if (seen[other]! < 0) enter(other);
        else if (component[other]! < 0) low[node] = Math.min(low[node]!, seen[other]!);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before !== undefined) low[before] = Math.min(low[before]!, low[node]!);
      if (low[node] !== seen[node]) continue;
      for (let member = -1; member !== node; ) {
        member = open.pop()!;
        component[member] = components;
      }
      components++;
    }
  }
  return component;
}
