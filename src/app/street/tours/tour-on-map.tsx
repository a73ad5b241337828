import { type Map as LeafletMap, latLngBounds } from 'leaflet';
import { useEffect, useMemo, useRef } from 'react';
import type { LonLat } from '../../../domain/geometry/lon-lat.ts';
import { ChosenPost } from '../../map/chosen-post.tsx';
import type { Covered } from '../../map/move-map.ts';
import { TourLayer } from '../../map/tour-layer.tsx';
import { isFreshStart } from './active-tour.ts';
import { useTour } from './use-tour.ts';

interface TourOnMapProps {
  readonly id: string;
  readonly map: LeafletMap | null;
  readonly covered: Covered;
  readonly fix: LonLat | null;
  /** The next stop wears the ring unless another post is in hand. */
  readonly ringed: boolean;
  /** The map no longer follows the position. */
  readonly letGo: () => void;
}

/** Nearer than this one stop is not told from the next any better. */
const NEAREST_ZOOM = 17.5;
/** Room for a number beside its post. CSS pixels. */
const EDGE = 48;
/** So long after the map was moved the sheet may still grow under it, and a notice over it. */
const ARRIVING_MS = 2_000;

/** The tour's line, numbers and ring; and the map moved so that one sees where it goes on. */
export function TourOnMap({ id, map, covered, fix, ringed, letGo }: TourOnMapProps) {
  const now = useTour(id);
  const stops = now?.tour.stops;
  const states = now?.states;
  const marks = useMemo(
    () => (stops ?? []).map(({ lon, lat }, index) => ({ lon, lat, state: states?.[index] ?? ('open' as const) })),
    [stops, states],
  );
  const next = now ? now.tour.stops[now.next] : undefined;
  const shown = useRef<string | null>(null);
  const fitted = useRef<{ readonly places: readonly LonLat[]; readonly at: number }>({ places: [], at: 0 });

  // Once for each stop: where I am and where it is; at the very start the whole tour.
  useEffect(() => {
    if (!map || !next || marks.length === 0) return;
    const wanted = `${next.id} ${fix !== null}`;
    if (shown.current === wanted || shown.current === `${next.id} true`) return;
    const whole = isFreshStart(id);
    shown.current = whole ? `${next.id} true` : wanted;
    letGo();
    fitted.current = { places: whole ? marks : fix ? [fix, next] : [next], at: Date.now() };
    fit(map, fitted.current.places, covered);
  }, [map, next, fix, marks, id, covered, letGo]);

  // The sheet has its height only once its words are there.
  useEffect(() => {
    const { places, at } = fitted.current;
    if (map && places.length > 0 && Date.now() - at < ARRIVING_MS) fit(map, places, covered);
  }, [map, covered]);

  if (!now) return null;
  return (
    <>
      <TourLayer marks={marks} next={now.next} />
      {ringed && next && <ChosenPost at={next} />}
    </>
  );
}

function fit(map: LeafletMap, places: readonly LonLat[], covered: Covered): void {
  const bounds = latLngBounds(places.map(({ lat, lon }) => [lat, lon]));
  map.fitBounds(bounds, {
    paddingTopLeft: [EDGE, EDGE + covered.top],
    paddingBottomRight: [EDGE + covered.right, EDGE + covered.bottom],
    maxZoom: NEAREST_ZOOM,
    animate: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  });
}
