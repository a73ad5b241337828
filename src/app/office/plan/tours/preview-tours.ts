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

/** A list in parts of at most so many as one tour may have, all about equally long. */
export function splitStops<S>(stops: readonly S[], most = MOST_STOPS): readonly (readonly S[])[] {
  const parts = Math.ceil(stops.length / most);
  const length = Math.ceil(stops.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, part) => stops.slice(part * length, (part + 1) * length));
}
