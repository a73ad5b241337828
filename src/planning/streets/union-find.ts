/** Sets of whole numbers that grow together. The lowest number of a set stands for it. */
export interface UnionFind {
  find(one: number): number;
  /** @returns whether they were apart */
  unite(a: number, b: number): boolean;
}

export function unionFind(count: number): UnionFind {
  const parent = Int32Array.from({ length: count }, (_, index) => index);
  const find = (one: number): number => {
    let root = one;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = one; at !== root; ) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  return {
    find,
    unite(a, b) {
      const [rootA, rootB] = [find(a), find(b)];
      if (rootA === rootB) return false;
      parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
      return true;
    },
  };
}
