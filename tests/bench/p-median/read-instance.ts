import { readFileSync } from 'node:fs';

/** A graph with undirected edges and how many medians to choose among its nodes. */
export interface Instance {
  readonly nodes: number;
  readonly p: number;
  /** By node: its neighbours from 0 and how long the edge to each is. */
  readonly edges: readonly ReadonlyMap<number, number>[];
}

/** Reads an instance of the OR-Library: `n m p`, then `u v length` from 1; of a repeated edge the last length holds. */
export function readInstance(file: string): Instance {
  const numbers = readFileSync(file, 'utf8').trim().split(/\s+/).map(Number);
  const [nodes = 0, count = 0, p = 0] = numbers;
  if (numbers.length < 3 + 3 * count || numbers.some(Number.isNaN)) throw new Error(`${file} is no p-median instance`);
  const edges = Array.from({ length: nodes }, () => new Map<number, number>());
  for (let at = 3; at < 3 + 3 * count; at += 3) {
    const [from, to, length] = [numbers[at]! - 1, numbers[at + 1]! - 1, numbers[at + 2]!];
    edges[from]!.set(to, length);
    edges[to]!.set(from, length);
  }
  return { nodes, p, edges };
}
