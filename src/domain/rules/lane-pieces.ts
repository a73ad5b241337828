import type { CityPack, Street } from '../geometry/city-pack.ts';
import { type LonLat, metresBetween, UNITS_PER_DEGREE } from '../geometry/lon-lat.ts';
import { pieceId, type StreetPiece } from './street-piece.ts';

/** Far fewer than there mostly are: who counts six must have rung at six. */
const METRES_A_HOME = 40;
const STEP_METRES = 10;
/** A street that only touches the border is none of this turf's. */
const SHORTEST_METRES = 20;
/** Kind of a way on which no houses stand (geometry/city-pack.ts). */
const PATH = 0;

/** The streets among these places with both sides, for a city whose house numbers nobody has. */
export function lanePieces(inside: (place: LonLat) => boolean, streets: CityPack['streets']): StreetPiece[] {
  const taken = new Set<string>();
  return streets.flatMap((street) => {
    if (street.name === '' || street.kind === PATH) return [];
    const places = placesAlong(street).filter(inside);
    const metres = places.length * STEP_METRES;
    if (metres < SHORTEST_METRES) return [];
    const id = pieceId(taken, street.name, 'both', '');
    return [{ id, street: street.name, side: 'both', numbers: [], homes: metres / METRES_A_HOME, places }];
  });
}

/** One about every ten metres. */
function placesAlong({ coords, lines }: Street): LonLat[] {
  const corner = (at: number): LonLat => ({
    lon: coords[at * 2]! / UNITS_PER_DEGREE,
    lat: coords[at * 2 + 1]! / UNITS_PER_DEGREE,
  });
  const places: LonLat[] = [];
  for (let line = 0; line + 1 < lines.length; line++) {
    // Where the next place lies, counted from the corner before.
    let next = STEP_METRES / 2;
    for (let at = lines[line]! + 1; at < lines[line + 1]!; at++) {
      const [from, to] = [corner(at - 1), corner(at)];
      const metres = metresBetween(from, to);
      for (; next < metres; next += STEP_METRES) {
        const part = next / metres;
        places.push({ lon: from.lon + (to.lon - from.lon) * part, lat: from.lat + (to.lat - from.lat) * part });
      }
      next -= metres;
    }
  }
  return places;
}
