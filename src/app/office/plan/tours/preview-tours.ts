import { type City, findPost } from '../../../../domain/city.ts';
import type { TourKind } from '../../../../domain/model/tour.ts';
import { hangs, inTrouble } from '../../../../domain/rules/placement-machine.ts';
import { reasonsAgainstReserving } from '../../../../domain/rules/reasons-against-reserving.ts';
import type { View } from '../../../../domain/view.ts';
import { MOST_STOPS } from '../../tours/draft-tour.ts';

/** A stop as makeTour wants it. */
export interface WishedStop {
  readonly post: string;
  readonly placement: string;
}

/** The stops of a planned tour that can still be done at this instant (ms), in their order. */
export function possibleStops(
  view: View,
  city: City,
  kind: TourKind,
  stops: readonly string[],
  at: number,
): readonly WishedStop[] {
  const found: WishedStop[] = [];
  for (const id of stops) {
    const placement = view.get('placement', id);
    if (!placement) continue;
    const wished = { post: placement.post, placement: id };
    if (kind !== 'hang') {
      if (hangs(placement) || inTrouble(placement)) found.push(wished);
      continue;
    }
    const place = findPost(view, city, placement.post);
    if (placement.state !== 'planned' || !place) continue;
    if (reasonsAgainstReserving(view, city, place, at, id).length === 0) found.push(wished);
  }
  return found;
}

/** One of the tours that a planned one becomes. */
export interface TourPart {
  readonly tourId: string;
  /** From 1. */
  readonly number: number;
  /** Ids of placements, as planned. */
  readonly stops: readonly string[];
  /** How many of them can be done, or are in the tour that an earlier try made. */
  readonly open: number;
}

/**
 * The tours that a planned one becomes, without parts in which nothing can be done any more. The same parts at every try,
 * whatever was made of them before.
 * @param idOf the tour's id by the index of its part
 */
export function tourParts(
  view: View,
  city: City,
  { kind, replaces }: { readonly kind: TourKind; readonly replaces: readonly string[] },
  planned: readonly string[],
  idOf: (part: number) => string,
  at: number,
): readonly TourPart[] {
  const isFreed = (id: string) => {
    // Those of tours that are replaced are reserved until these are closed.
    const row = view.get('placement', id);
    return row?.state === 'reserved' && row.tour !== null && replaces.includes(row.tour);
  };
  return splitStops(planned)
    .map((stops, part) => {
      const tourId = idOf(part);
      const made = view.get('tour', tourId);
      const possible = new Set(possibleStops(view, city, kind, stops, at).map(({ placement }) => placement));
      const open = made ? made.stops.length : stops.filter((id) => possible.has(id) || isFreed(id)).length;
      return { tourId, number: part + 1, stops, open };
    })
    .filter(({ open }) => open > 0);
}

/** A list in parts of at most so many as one tour may have, all about equally long. */
export function splitStops<S>(stops: readonly S[], most = MOST_STOPS): readonly (readonly S[])[] {
  const parts = Math.ceil(stops.length / most);
  const length = Math.ceil(stops.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, part) => stops.slice(part * length, (part + 1) * length));
}
