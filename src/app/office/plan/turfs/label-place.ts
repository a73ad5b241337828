import type { LonLat } from '../../../../domain/geometry/lon-lat.ts';

type Ring = readonly (readonly [lon: number, lat: number])[];

/** Where a number stands in an area, and how much room it has there, in degrees of longitude. */
export interface LabelPlace extends LonLat {
  readonly width: number;
}

/** At the middle of its height, in the middle of the widest stretch inside. */
export function labelPlace(ring: Ring): LabelPlace {
  let [south, north] = [90, -90];
  for (const [, lat] of ring) {
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  const lat = (south + north) / 2;
  const crossings = ring
    .flatMap(([lon, at], index) => {
      const [next, to] = ring[(index + 1) % ring.length]!;
      return at < lat === to < lat ? [] : [lon + ((lat - at) / (to - at)) * (next - lon)];
    })
    .sort((a, b) => a - b);
  let best = { lon: ring[0]?.[0] ?? 0, width: 0 };
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const width = crossings[at + 1]! - crossings[at]!;
    if (width > best.width) best = { lon: (crossings[at]! + crossings[at + 1]!) / 2, width };
  }
  return { ...best, lat };
}
