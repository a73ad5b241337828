import { DomUtil, type Map as LeafletMap, type Point, type ZoomAnimEvent } from 'leaflet';
import type { Plane } from './plane.ts';

/** Where a canvas lies: a point of the plane is at (x · scale + offsetX, y · scale + offsetY) CSS pixels on it. */
export interface Frame {
  readonly zoom: number;
  readonly scale: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Canvas pixels per CSS pixel. */
  readonly density: number;
}

/** Beyond two, more pixels cost memory and paint, and nobody sees them. */
const MAX_DENSITY = 2;

/** @param corner the canvas's upper left corner in Leaflet's pixels of the zoom */
export function frameAt(
  plane: Plane,
  zoom: number,
  corner: { x: number; y: number },
  width: number,
  height: number,
): Frame {
  const scale = 2 ** zoom;
  return {
    zoom,
    scale,
    offsetX: plane.originX * scale - corner.x,
    offsetY: plane.originY * scale - corner.y,
    width,
    height,
    density: Math.min(globalThis.devicePixelRatio || 1, MAX_DENSITY),
  };
}

/** Leaflet's pixel origin at the end of a zoom that is about to be animated. */
export function originAfter(map: LeafletMap, { center, zoom }: ZoomAnimEvent): Point {
  const half = map.getSize().divideBy(2);
  const panePosition = DomUtil.getPosition(map.getPane('mapPane')!);
  return map.project(center, zoom).subtract(half).add(panePosition).round();
}
