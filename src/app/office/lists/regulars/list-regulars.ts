import { type City, findPost } from '../../../../domain/city.ts';
import type { LonLat } from '../../../../domain/geometry/lon-lat.ts';
import { hangs, isWish } from '../../../../domain/rules/placement-machine.ts';
import type { View } from '../../../../domain/view.ts';

/** A place that is kept, as a line of the table. */
export interface RegularLine extends LonLat {
  readonly post: string;
  readonly street: string | null;
  readonly ward: string | null;
  readonly note: string | null;
  readonly at: number;
  /** What is on it now. */
  readonly state: 'free' | 'wish' | 'hangs';
}

/** All places that are kept, by ward and street. */
export function listRegulars(view: View, city: City): RegularLine[] {
  return [...view.all('regular')]
    .filter(({ kept }) => kept)
    .map(({ id, lon, lat, ward, note, at }): RegularLine => {
      const placements = view.placementsOn(id);
      return {
        post: id,
        lon,
        lat,
        street: findPost(view, city, id)?.street ?? null,
        ward: ward === null ? null : (view.get('ward', ward)?.name ?? ward),
        note,
        at,
        state: placements.some(hangs) ? 'hangs' : placements.some(isWish) ? 'wish' : 'free',
      };
    })
    .sort(
      (a, b) =>
        (a.ward ?? '~').localeCompare(b.ward ?? '~') ||
        (a.street ?? '~').localeCompare(b.street ?? '~') ||
        (a.post < b.post ? -1 : 1),
    );
}
