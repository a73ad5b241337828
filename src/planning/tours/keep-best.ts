import type { Routes } from './routes.ts';

/** The best routes so far. Only who follows whom is copied, for it happens often. */
export class BestRoutes {
  cost: number;
  private readonly next: Int32Array;
  private readonly customers: number;

  constructor(routes: Routes) {
    this.next = routes.next.slice();
    this.cost = routes.cost;
    this.customers = routes.problem.customers;
  }

  /** Copies the routes if they are cheaper. */
  offer(routes: Routes): void {
    if (routes.cost >= this.cost) return;
    this.next.set(routes.next);
    this.cost = routes.cost;
  }

  lists(): number[][] {
    const { customers, next } = this;
    const lists: number[][] = [];
    for (let first = customers; first < next.length; first += 2) {
      const list: number[] = [];
      for (let link = next[first]!; link < customers; link = next[link]!) list.push(link);
      lists.push(list);
    }
    return lists;
  }
}
