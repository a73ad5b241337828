import type { CityPack } from '../geometry/city-pack.ts';
import { HOUSE_NUMBER } from '../geometry/house-number.ts';
import type { Addresses } from '../geometry/read-addresses.ts';

/**
 * Households that count at an address: one where nobody counted, because somebody lives there, and none where no street
 * or no house number says whither to go.
 */
export function countedHomes(
  { street, homes, number }: Addresses,
  index: number,
  streets: CityPack['streets'],
): number {
  if (!streets[street[index]!]?.name || !HOUSE_NUMBER.test(number(index))) return 0;
  return Math.max(1, homes[index]!);
}
