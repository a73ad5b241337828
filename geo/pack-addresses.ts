import { compareHouseNumbers } from '../src/domain/geometry/house-number.ts';
import { UNITS_PER_DEGREE } from '../src/domain/geometry/lon-lat.ts';
import type { CityDraft, DraftAddress } from './city-draft.ts';
import { stringTable, writeContainer } from './write-container.ts';

const MOST_HOMES = 255;

/** The addresses file: by street, along each street by its numbers, those without a street last. */
export function packAddresses(city: CityDraft): Uint8Array {
  const last = city.streets.length;
  const rank = ({ street }: DraftAddress) => (street < 0 ? last : street);
  const addresses = [...city.addresses].sort(
    (a, b) => rank(a) - rank(b) || compareHouseNumbers(a.number, b.number) || a.lon - b.lon || a.lat - b.lat,
  );
  return writeContainer('addresses', {
    lon: Int32Array.from(addresses, ({ lon }) => Math.round(lon * UNITS_PER_DEGREE)),
    lat: Int32Array.from(addresses, ({ lat }) => Math.round(lat * UNITS_PER_DEGREE)),
    street: Uint16Array.from(addresses, ({ street }) => (street < 0 ? 0xffff : street)),
    homes: Uint8Array.from(addresses, ({ homes }) => Math.min(homes, MOST_HOMES)),
    ...stringTable(
      'number',
      addresses.map(({ number }) => number),
    ),
  });
}
