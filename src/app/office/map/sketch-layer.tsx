import { useState } from 'react';
import { CircleMarker, Polygon, Polyline, useMapEvents } from 'react-leaflet';
import type { Sketch } from './map-desk.tsx';
import classes from './sketch-layer.module.css';

type LatLng = [number, number];

/** The posts that are meant as dots, an area with its corners. */
export function SketchLayer({ sketch }: { sketch: Sketch }) {
  const near = useNear();
  const corners = sketch.ring?.map(([lon, lat]): LatLng => [lat, lon]) ?? [];
  const dots = sketch.posts?.map(({ lon, lat }): LatLng[] => [
    [lat, lon],
    [lat, lon],
  ]);
  return (
    <>
      {sketch.layer}
      {sketch.route && sketch.posts && sketch.posts.length > 1 && (
        <Polyline
          positions={sketch.posts.map(({ lon, lat }): LatLng => [lat, lon])}
          className={classes.route}
          interactive={false}
        />
      )}
      {corners.length >= 2 && (
        <Polygon positions={corners} className={sketch.route ? classes.lasso : classes.area} interactive={false} />
      )}
      {dots && dots.length > 0 && (
        // Lines without length with round ends: a thousand posts are one path, not a thousand elements.
        <Polyline
          positions={dots}
          // Leaflet sets a class only once.
          key={near ? 'near' : 'far'}
          className={sketch.route ? (near ? classes.stops : classes.farStops) : classes.posts}
          interactive={false}
          smoothFactor={0}
          noClip
        />
      )}
      {sketch.drawing &&
        corners.map((corner, index) => (
          <CircleMarker key={index} center={corner} radius={6} className={classes.corner} interactive={false} />
        ))}
    </>
  );
}

/** From here on every post is drawn, and a stop is a ring around its post; further away it is all there is to see. */
const NEAR_ZOOM = 15;

function useNear(): boolean {
  const [near, setNear] = useState<boolean>();
  const map = useMapEvents({ zoomend: () => setNear(map.getZoom() >= NEAR_ZOOM) });
  return near ?? map.getZoom() >= NEAR_ZOOM;
}
