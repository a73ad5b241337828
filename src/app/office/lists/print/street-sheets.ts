import { type City, findPost } from '../../../../domain/city.ts';
import type { PlacementRow } from '../../../../domain/model/placement.ts';
import type { View } from '../../../../domain/view.ts';

/** The posters of one street; '' for those that hang where no street has a name. */
export interface StreetSheet {
  readonly street: string;
  readonly placements: readonly PlacementRow[];
}

/** Placements by street, streets by their names, and within one along it as one would walk. */
export function streetSheets(view: View, city: City, placements: readonly PlacementRow[]): StreetSheet[] {
  const byStreet = new Map<string, PlacementRow[]>();
  for (const placement of placements) {
    const street = findPost(view, city, placement.post)?.street ?? '';
    byStreet.set(street, [...(byStreet.get(street) ?? []), placement]);
  }
  return [...byStreet]
    .map(([street, rows]) => ({ street, placements: alongTheStreet(rows) }))
    .sort((a, b) => Number(a.street === '') - Number(b.street === '') || a.street.localeCompare(b.street, 'de'));
}

/** A street runs more to the east or more to the north: sorted along the longer way, its posts come one after the other. */
function alongTheStreet(rows: readonly PlacementRow[]): PlacementRow[] {
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const shrink = Math.cos(((rows[0]?.lat ?? 0) * Math.PI) / 180);
  const eastward = spread(rows.map(({ lon }) => lon)) * shrink >= spread(rows.map(({ lat }) => lat));
  return rows.toSorted((a, b) => (eastward ? a.lon - b.lon : b.lat - a.lat));
}
