import type { CityPack } from '../geometry/city-pack.ts';
import type { Addresses } from '../geometry/read-addresses.ts';
import type { Section } from '../model/turf.ts';
import { housePieces } from './house-pieces.ts';
import { lanePieces } from './lane-pieces.ts';
import { type MergedPieces, mergePieces } from './merge-pieces.ts';
import { insideLasso } from './tour-area.ts';
import { walkOrder } from './walk-list.ts';

interface TurfGround {
  /** Open ring of lon, lat in degrees. */
  readonly ring: readonly (readonly [lon: number, lat: number])[];
  readonly streets: CityPack['streets'];
  /** null where the city has none: then whole streets, with a cautious guess of who lives there. */
  readonly addresses: Addresses | null;
}

/**
 * The sections that a turf is walked and counted in, in walking order: sides of its streets of about 40 households, none
 * of fewer than FEWEST_HOMES. Empty where not even all of it has so many. The same ground always gives the same ones.
 */
export function cutSections({ ring, streets, addresses }: TurfGround): Section[] {
  if (ring.length < 3) return [];
  const inside = insideLasso(ring);
  const pieces = addresses ? housePieces(inside, streets, addresses) : lanePieces(inside, streets);
  return walkOrder(mergePieces(pieces).map(sectionOf));
}

function sectionOf({ pieces, homes }: MergedPieces): Section {
  const [first] = pieces;
  const { lon, lat } = first!.places[0]!;
  return {
    id: first!.id,
    streets: [...new Set(pieces.map(({ street }) => street))],
    side: pieces.every(({ street, side }) => street === first!.street && side === first!.side) ? first!.side : 'both',
    doors: pieces.flatMap(({ street, numbers }) => (numbers.length > 0 ? [{ street, numbers: [...numbers] }] : [])),
    homes: Math.floor(homes),
    lon,
    lat,
  };
}
