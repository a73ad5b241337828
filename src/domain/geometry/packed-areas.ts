import { UNITS_PER_DEGREE } from './lon-lat.ts';
import type { PackContainer } from './pack-container.ts';
import { PackError } from './pack-error.ts';

/** Offsets of one area in the shared sections: [first point, points, first ring offset, rings, first polygon offset, polygons, label lon, label lat]. */
const AREA_RECORD = 8;

interface PackedArea {
  readonly coords: Int32Array;
  readonly rings: Uint32Array;
  readonly polygons: Uint32Array;
  readonly label: { readonly lon: number; readonly lat: number };
}

/**
 * Reads all areas of a map file (outline, wards, districts, water), in file order.
 * @throws PackError when an area's offsets leave the sections.
 */
export function readAreas(container: PackContainer): PackedArea[] {
  const records = container.section('area', Int32Array);
  const points = container.section('areaXY', Int32Array);
  const rings = container.section('ring', Uint32Array);
  const polygons = container.section('polygon', Uint32Array);
  if (records.length % AREA_RECORD !== 0) throw new PackError(`${container.file}: section "area" is cut off.`);
  const areas: PackedArea[] = [];
  for (let at = 0; at < records.length; at += AREA_RECORD) {
    const [point, pointCount, ring, ringCount, polygon, polygonCount, lon, lat] = records.subarray(
      at,
      at + AREA_RECORD,
    );
    const area = {
      coords: points.subarray(point! * 2, (point! + pointCount!) * 2),
      // Offsets have one element more than there are rings, so that the end of the last one needs no special case.
      rings: rings.subarray(ring, ring! + ringCount! + 1),
      polygons: polygons.subarray(polygon, polygon! + polygonCount! + 1),
      label: { lon: lon! / UNITS_PER_DEGREE, lat: lat! / UNITS_PER_DEGREE },
    };
    const whole =
      area.coords.length === pointCount! * 2 &&
      area.rings[ringCount!] === pointCount &&
      area.polygons[polygonCount!] === ringCount;
    if (!whole) {
      throw new PackError(`${container.file}: section "area", area ${at / AREA_RECORD}: its offsets leave the file.`);
    }
    areas.push(area);
  }
  return areas;
}
