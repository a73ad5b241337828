import 'leaflet/dist/leaflet.css';
import { type Map as LeafletMap, type LeafletMouseEvent, latLngBounds } from 'leaflet';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MapContainer } from 'react-leaflet';
import type { PostPlace } from '../../domain/city.ts';
import type { LonLat } from '../../domain/geometry/lon-lat.ts';
import { useTheme } from '../ui/theme.ts';
import styles from './city-map.module.css';
import { GroundLayer, type WardProgress } from './ground-layer.ts';
import { NamesLayer } from './names-layer.ts';
import { readPalette } from './palette.ts';
import { planeOf } from './plane.ts';
import { isShown, type PostMarks } from './post-marks.ts';
import { PostsLayer } from './posts-layer.ts';
import { rampStep } from './ramp.ts';
import { StreetLines } from './street-lines.ts';

export interface Tap {
  readonly at: LonLat;
  /** The post under the finger, if there is one on screen. */
  readonly post: PostPlace | undefined;
}

interface CityMapProps {
  readonly marks: PostMarks;
  /** Where to begin; without it the whole city. */
  readonly start?: { readonly centre: LonLat; readonly zoom: number };
  /** Hung ÷ target by ward: fills the wards while they are seen from far. */
  readonly wardProgress?: WardProgress;
  readonly onTap?: (tap: Tap) => void;
  /** Leaflet's map, when it is there and when it is gone. */
  readonly onMap?: (map: LeafletMap | null) => void;
  /** Below this zoom only what hangs or needs attention is drawn (15). */
  readonly detailZoom?: number;
  /** Layers and marks of react-leaflet. */
  readonly children?: ReactNode;
  readonly className?: string;
}

/** A finger in a glove misses by so many pixels. */
const FINGER = 26;

/** The city: ground and posts on canvas, without a tile server. It fills its parent. */
export function CityMap({ marks, start, wardProgress, onTap, onMap, detailZoom, children, className }: CityMapProps) {
  const [map, setMap] = useState<LeafletMap | null>(null);
  const { t } = useTranslation();
  const { pack } = marks.city;
  const [west, south, east, north] = pack.manifest.bounds;
  const bounds = latLngBounds([south, west], [north, east]);
  const view = start ? { center: [start.centre.lat, start.centre.lon] as const, zoom: start.zoom } : { bounds };
  useCityLayers(map, marks, wardProgress, detailZoom);

  useEffect(() => {
    if (!map || !onTap) return;
    const tap = (event: LeafletMouseEvent) => {
      const at = { lon: event.latlng.lng, lat: event.latlng.lat };
      const aside = map.containerPointToLatLng(event.containerPoint.add([FINGER, 0]));
      const reach = map.distance(event.latlng, aside);
      onTap({ at, post: marks.postAt(at, reach, (status) => isShown(status, map.getZoom(), detailZoom)) });
    };
    map.on('click', tap);
    return () => {
      map.off('click', tap);
    };
  }, [map, marks, onTap, detailZoom]);

  useEffect(() => {
    onMap?.(map);
  }, [map, onMap]);

  useEffect(() => {
    const container = map?.getContainer();
    container?.setAttribute('role', 'region');
    container?.setAttribute('aria-label', t('map'));
  }, [map, t]);

  return (
    <MapContainer
      {...(view as object)}
      ref={setMap}
      className={`${styles.map} ${className ?? ''}`}
      minZoom={10}
      maxZoom={20}
      zoomSnap={0.5}
      zoomDelta={1}
      wheelPxPerZoomLevel={90}
      maxBounds={bounds.pad(0.5)}
      maxBoundsViscosity={0.8}
      attributionControl={false}
      zoomControl={false}
      // Laterne has no use for it, and it would delay every tap on a post.
      doubleClickZoom={false}
    >
      {children}
    </MapContainer>
  );
}

function useCityLayers(
  map: LeafletMap | null,
  marks: PostMarks,
  wardProgress: WardProgress | undefined,
  detailZoom: number | undefined,
): void {
  const theme = useTheme();
  const onRamp = wardProgress !== undefined;
  const layers = useMemo(() => {
    const palette = readPalette();
    const { city } = marks;
    const streets = new StreetLines(city.pack.streets, planeOf(city.pack));
    return {
      ground: new GroundLayer(city, streets, palette),
      names: new NamesLayer(city, streets, palette),
      posts: new PostsLayer(marks, palette, { detailZoom, onRamp }),
    };
  }, [marks, detailZoom, onRamp]);
  // One poster changes a ward's figure by less than what can be seen: the city is repainted when a ward changes its colour.
  const steps = wardProgress && [...wardProgress].map(([id, share]) => `${id} ${rampStep(share)}`).join();

  useEffect(() => {
    if (!map) return;
    for (const [pane, zIndex] of [
      ['ground', 200],
      ['names', 300],
      ['posts', 410],
    ] as const) {
      const element = map.getPane(pane) ?? map.createPane(pane);
      element.style.zIndex = String(zIndex);
      element.style.pointerEvents = 'none';
    }
    for (const layer of Object.values(layers)) layer.addTo(map);
    // Both are painted by now and on screen with the next frame: `npm run bench -- start` measures up to here.
    const shown = requestAnimationFrame(() => performance.mark('map-usable'));
    return () => {
      cancelAnimationFrame(shown);
      for (const layer of Object.values(layers)) layer.remove();
    };
  }, [map, layers]);

  // `steps` stands for wardProgress.
  useEffect(() => layers.ground.setProgress(wardProgress), [layers, steps]);

  // New layers have the palette of the moment already; the theme is on the page, the palette is read from there.
  const painted = useRef(theme);
  useEffect(() => {
    if (painted.current === theme) return;
    painted.current = theme;
    const palette = readPalette();
    for (const layer of Object.values(layers)) layer.setPalette(palette);
  }, [layers, theme]);
}
