import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import type { LonLat } from '../../domain/geometry/lon-lat.ts';
import type { PackManifest } from '../../domain/geometry/pack-manifest.ts';
import type { Fix } from '../../domain/model/fields.ts';

const KEY = 'laterne.view';
const FIRST_ZOOM = 16;

interface StartView {
  readonly centre: LonLat;
  readonly zoom: number;
}

/** Where the map begins: at the volunteer, or where it was left, or in the middle of the city. */
export function useStartView(map: LeafletMap | null, manifest: PackManifest, fix: Fix | null): StartView {
  const [start] = useState<StartView>(() =>
    fix ? { centre: fix, zoom: 17.5 } : (readView(manifest) ?? { centre: manifest.centre, zoom: FIRST_ZOOM }),
  );
  useEffect(() => {
    if (!map) return;
    const keep = () => {
      const { lng: lon, lat } = map.getCenter();
      try {
        localStorage.setItem(KEY, JSON.stringify({ centre: { lon, lat }, zoom: map.getZoom() }));
      } catch {
        // Next time the map begins elsewhere, that is all.
      }
    };
    map.on('moveend', keep);
    return () => {
      map.off('moveend', keep);
    };
  }, [map]);
  return start;
}

function readView({ bounds: [west, south, east, north] }: PackManifest): StartView | undefined {
  try {
    const { centre, zoom } = JSON.parse(localStorage.getItem(KEY) ?? '') as StartView;
    const inside = centre.lon >= west && centre.lon <= east && centre.lat >= south && centre.lat <= north;
    return inside && zoom >= 10 && zoom <= 20 ? { centre, zoom } : undefined;
  } catch {
    return undefined;
  }
}
