import type { CityPack } from '../../../../domain/geometry/city-pack.ts';
import type { Addresses } from '../../../../domain/geometry/read-addresses.ts';
import { FEWEST_HOMES, type Section } from '../../../../domain/model/turf.ts';
import { cutSections } from '../../../../domain/rules/cut-sections.ts';
import { lanePieces } from '../../../../domain/rules/lane-pieces.ts';
import { insideLasso } from '../../../../domain/rules/tour-area.ts';
import type { PlannedTurf } from '../../../../planning/turfs/turfs-plan.ts';

/** As many as a section may name. */
const MOST_STREETS = 40;

/**
 * The sections of a planned turf; empty where too few live there. Without addresses streets are a cautious guess of who
 * lives along them, while the plan knows the residents: its households are then spread over the same sections, and where
 * the guess is too low for a single one, the whole turf is one.
 */
export function cutPlanned(turf: PlannedTurf, streets: CityPack['streets'], addresses: Addresses | null): Section[] {
  const sections = cutSections({ ring: turf.ring, streets, addresses });
  if (addresses) return sections;
  const guessed = sections.reduce((sum, { homes }) => sum + homes, 0);
  if (guessed === 0) return wholeTurf(turf, streets);
  const times = Math.max(1, turf.doors / guessed);
  return sections.map((section) => ({ ...section, homes: Math.floor(section.homes * times) }));
}

function wholeTurf({ ring, doors }: PlannedTurf, streets: CityPack['streets']): Section[] {
  const pieces = lanePieces(insideLasso(ring), streets);
  const [first] = pieces;
  if (!first || doors < FEWEST_HOMES) return [];
  const names = [...new Set(pieces.map(({ street }) => street))].slice(0, MOST_STREETS);
  const { lon, lat } = first.places[0]!;
  return [{ id: first.id, streets: names, side: 'both', doors: [], homes: Math.floor(doors), lon, lat }];
}
