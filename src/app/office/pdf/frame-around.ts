import type { LonLat } from '../../../domain/geometry/lon-lat.ts';
import type { Frame } from '../../map/frame.ts';
import type { Plane } from '../../map/plane.ts';

/** So near that a single post is shown with the next corners around it. */
const NEAREST = 17.2;
/** Points of the map that stay free around the marks. */
const AROUND = 34;

/** The frame of so many points width and height in which all places lie, as near as that allows. */
export function frameAround(plane: Plane, places: readonly LonLat[], width: number, height: number): Frame {
  const xs = places.map(({ lon }) => plane.x(lon * 1e7));
  const ys = places.map(({ lat }) => plane.y(lat * 1e7));
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    2 ** NEAREST,
    (width - 2 * AROUND) / Math.max(east - west, 1e-9),
    (height - 2 * AROUND) / Math.max(south - north, 1e-9),
  );
  return {
    zoom: Math.log2(scale),
    scale,
    offsetX: width / 2 - ((west + east) / 2) * scale,
    offsetY: height / 2 - ((north + south) / 2) * scale,
    width,
    height,
    density: 1,
  };
}
