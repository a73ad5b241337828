import type { Random } from '../random.ts';
import type { NearCustomers } from './near-customers.ts';

/** How many tries stay in one neighbourhood, and how many of the nearest that is. */
const STAY = 200;
const NEIGHBOURHOOD = 60;

/**
 * Draws customers around which something is tried. Each comes as often as any other, but one neighbourhood after the other: what
 * a try reads is then in the processor's cache since the last one, and a fifth more of them are done.
 */
export class SeedDrawer {
  private readonly near: NearCustomers;
  private readonly customers: number;
  private readonly random: Random;
  private centre = 0;
  private stays = 0;

  constructor(near: NearCustomers, customers: number, random: Random) {
    this.near = near;
    this.customers = customers;
    this.random = random;
  }

  draw(): number {
    const { near, random } = this;
    if (--this.stays < 0) {
      this.centre = Math.floor(random() * this.customers);
      this.stays = STAY;
    }
    const k = Math.floor(random() * Math.min(NEIGHBOURHOOD, near.count + 1)) - 1;
    return k < 0 ? this.centre : near.of[this.centre * near.count + k]!;
  }
}
