import { CircleMarker, Polygon, Polyline } from 'react-leaflet';
import type { Sketch } from './map-desk.tsx';
import classes from './sketch-layer.module.css';

type LatLng = [number, number];

/** The posts that are meant as dots, an area with its corners. */
export function SketchLayer({ sketch }: { sketch: Sketch }) {
  const corners = sketch.ring?.map(([lon, lat]): LatLng => [lat, lon]) ?? [];
  const dots = sketch.posts?.map(({ lon, lat }): LatLng[] => [
    [lat, lon],
    [lat, lon],
  ]);
  return (
    <>
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
          className={sketch.route ? classes.stops : classes.posts}
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
