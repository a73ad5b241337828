const SMALLEST = 4;
const LARGEST = 12;
const CITY_ZOOM = 12;
const STREET_ZOOM = 17;

/** How wide a dot is, CSS pixels: where the whole city is in sight a thousand of them must not run into each other. */
export function dotSize(zoom: number): number {
  const share = (zoom - CITY_ZOOM) / (STREET_ZOOM - CITY_ZOOM);
  return Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.max(0, Math.min(1, share)));
}
