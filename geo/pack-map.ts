import { UNITS_PER_DEGREE } from '../src/domain/geometry/lon-lat.ts';
import type { CityDraft, MultiPolygon, Position } from './city-draft.ts';
import { labelPoint } from './label-point.ts';
import { stringTable, writeContainer } from './write-container.ts';

/** The map file: outline, wards, districts and water as areas, and the streets as lines. */
export function packMap(city: CityDraft): Uint8Array {
  const meta = {
    streets: city.streets.length,
    wards: city.wards.map(({ id, name, residents, approximate }) => ({ id, name, residents, approximate })),
    districts: city.districts.map(({ name, residents }) => ({ name, residents })),
    water: city.water.length,
  };
  return writeContainer('map', {
    meta: new TextEncoder().encode(JSON.stringify(meta)),
    ...areaSections([
      city.outline,
      ...city.wards.map((ward) => ward.area),
      ...city.districts.map((district) => district.area),
      ...city.water,
    ]),
    ...streetSections(city),
  });
}

function areaSections(areas: MultiPolygon[]) {
  const records: number[] = [];
  const points: Position[] = [];
  const rings: number[] = [];
  const polygons: number[] = [];
  for (const area of areas) {
    const [firstPoint, firstRing, firstPolygon] = [points.length, rings.length, polygons.length];
    let ringCount = 0;
    for (const polygon of area) {
      polygons.push(ringCount);
      for (const ring of polygon) {
        rings.push(points.length - firstPoint);
        // One by one: a spread of a very long ring would overflow the stack.
        for (const point of ring) points.push(point);
        ringCount++;
      }
    }
    rings.push(points.length - firstPoint);
    polygons.push(ringCount);
    const label = labelPoint(area);
    records.push(firstPoint, points.length - firstPoint, firstRing, ringCount, firstPolygon, area.length);
    records.push(Math.round(label[0] * UNITS_PER_DEGREE), Math.round(label[1] * UNITS_PER_DEGREE));
  }
  return {
    area: Int32Array.from(records),
    areaXY: packPoints(points),
    ring: Uint32Array.from(rings),
    polygon: Uint32Array.from(polygons),
  };
}

function streetSections(city: CityDraft) {
  const starts: number[] = [];
  const points: Position[] = [];
  const lines: number[] = [];
  for (const street of city.streets) {
    starts.push(points.length, lines.length);
    const firstPoint = points.length;
    for (const line of street.lines) {
      lines.push(points.length - firstPoint);
      for (const point of line) points.push(point);
    }
    lines.push(points.length - firstPoint);
  }
  starts.push(points.length, lines.length);
  const oneWay = city.streets.flatMap((street) => street.lines.map((_, line) => street.oneWay?.[line] ?? 0));
  return {
    kind: Uint8Array.from(city.streets, (street) => street.kind),
    street: Uint32Array.from(starts),
    lineXY: packPoints(points),
    line: Uint32Array.from(lines),
    ...(oneWay.some((way) => way !== 0) && { oneWay: Uint8Array.from(oneWay) }),
    ...stringTable(
      'name',
      city.streets.map((street) => street.name),
    ),
  };
}

function packPoints(points: Position[]) {
  const packed = new Int32Array(points.length * 2);
  points.forEach(([lon, lat], index) => {
    packed[index * 2] = Math.round(lon * UNITS_PER_DEGREE);
    packed[index * 2 + 1] = Math.round(lat * UNITS_PER_DEGREE);
  });
  return packed;
}
