import { useCallback, useEffect, useRef, useState } from 'react';
import { type LonLat, metresBetween } from '../../../../domain/geometry/lon-lat.ts';
import type { View } from '../../../../domain/view.ts';
import type { ToursPlan } from '../../../../planning/tours/tours-plan.ts';
import type { Tap } from '../../../map/city-map.tsx';
import { useMapDesk, useMapTool } from '../../map/map-desk.tsx';

/** From far away a finger means the stop that is nearest, so many metres off at most. */
const REACH_METRES = 250;

/**
 * The stop that was tapped on the map.
 * @param onPlace takes the tap for something else; true: it did
 */
export function useStopTap(plan: ToursPlan | null, view: View, onPlace: (at: LonLat) => boolean) {
  const { look } = useMapDesk();
  const [stop, setStop] = useState<string>();
  const now = useRef({ plan, view, onPlace });
  now.current = { plan, view, onPlace };
  // The same function at every render: the map would take it anew each time otherwise.
  const tool = useCallback(
    ({ at }: Tap) => {
      if (now.current.onPlace(at)) return;
      const found = nearestStop(now.current.plan, now.current.view, at);
      setStop(found?.id);
      look(found && { places: [], chosen: { lon: found.lon, lat: found.lat } });
    },
    [look],
  );
  useMapTool(tool);
  useEffect(() => () => look(undefined), [look]);
  return {
    stop,
    close: useCallback(() => {
      setStop(undefined);
      look(undefined);
    }, [look]),
  };
}

function nearestStop(plan: ToursPlan | null, view: View, at: LonLat) {
  let best: (LonLat & { readonly id: string }) | undefined;
  let least = REACH_METRES;
  const stops = plan ? [...plan.tours.flatMap((tour) => tour.stops), ...plan.left.map(({ stop }) => stop)] : [];
  for (const id of stops) {
    const placement = view.get('placement', id);
    const metres = placement ? metresBetween(at, placement) : least;
    if (placement && metres < least) [best, least] = [placement, metres];
  }
  return best;
}
