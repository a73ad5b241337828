import type { Relaxation } from './relaxation.ts';

/** An open pair of the row that costs the bound most; -1: no row with an open pair does. */
export function choosePair(relaxation: Relaxation): number {
  let most = 0;
  let chosen = -1;
  relaxation.side.rows.forEach((row, index) => {
    const excess = relaxation.excessOf(row);
    const price = relaxation.price[index]!;
    // A row that one flow breaks costs no more than its price; by how much it is broken tells of that flow alone.
    const loss = excess > 0 ? price + 1 : -excess * price;
    if (loss <= most) return;
    const open = row.pairs.filter((pair) => relaxation.isFixed(pair) < 0);
    const pair = open.find((one) => relaxation.isOn(one)) ?? open[0];
    if (pair === undefined) return;
    most = loss;
    chosen = pair;
  });
  return chosen;
}

/** Where all is decided prices can be right to the point. @returns false when what is decided breaks a row */
export function makeEven(relaxation: Relaxation): boolean {
  let isWhole = true;
  relaxation.side.rows.forEach((row, index) => {
    const excess = relaxation.excessOf(row);
    if (excess > 0 && row.extra < 0) isWhole = false;
    else if (excess > 0) relaxation.setPrice(index, relaxation.evenPrice(index));
    else if (excess < 0) relaxation.setPrice(index, 0);
  });
  return isWhole;
}
