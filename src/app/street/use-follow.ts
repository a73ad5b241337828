import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Fix } from '../../domain/model/fields.ts';
import { type Covered, centreOn } from '../map/move-map.ts';

/** Near enough to tell one post from the next with a finger. */
const STREET_ZOOM = 17.5;

/** The map follows the volunteer until a finger drags it away; `locate` brings it back. */
export function useFollow(map: LeafletMap | null, fix: Fix | null, covered: Covered) {
  const [following, setFollowing] = useState(true);
  const zoomed = useRef(false);
  const cover = useRef(covered);
  cover.current = covered;

  useEffect(() => {
    if (!map) return;
    const letGo = () => setFollowing(false);
    map.on('dragstart', letGo);
    return () => {
      map.off('dragstart', letGo);
    };
  }, [map]);

  const show = useCallback(
    (at: Fix) => {
      if (!map) return;
      centreOn(map, at, zoomed.current ? map.getZoom() : STREET_ZOOM, cover.current);
      zoomed.current = true;
    },
    [map],
  );

  useEffect(() => {
    if (following && fix) show(fix);
  }, [following, fix, show]);

  const locate = useCallback(() => {
    zoomed.current = map !== null && map.getZoom() >= STREET_ZOOM - 1;
    setFollowing(true);
    if (fix) show(fix);
  }, [map, fix, show]);
  const letGo = useCallback(() => setFollowing(false), []);
  return { locate, letGo };
}
