import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Plane } from '../../../src/app/map/plane.ts';

const middle = { lon: 11.63, lat: 52.13 };

describe("the city's plane", () => {
  it('has its origin in the middle of the city', () => {
    const plane = new Plane(middle);
    expect(plane.x(116_300_000)).toBeCloseTo(0, 12);
    expect(plane.y(521_300_000)).toBeCloseTo(0, 12);
  });

  it('is the plane that Leaflet draws on: 256 pixels around the world, the equator in the middle', () => {
    const plane = new Plane({ lon: 0, lat: 0 });
    expect(plane.x(180 * 1e7)).toBeCloseTo(128, 9);
    expect(plane.y(85.0511287798 * 1e7)).toBeCloseTo(-128, 6);
  });

  it('gives back the place that it was given, to a centimetre, also through a Float32', () => {
    const plane = new Plane(middle);
    const degrees = (from: number, to: number) => fc.integer({ min: from * 1e7, max: to * 1e7 });
    fc.assert(
      fc.property(degrees(11.4, 11.9), degrees(51.9, 52.3), (lon, lat) => {
        const [x, y] = plane.project(Int32Array.of(lon, lat));
        const back = plane.lonLat(x ?? 0, y ?? 0);
        expect(Math.abs(back.lon * 1e7 - lon)).toBeLessThan(4);
        expect(Math.abs(back.lat * 1e7 - lat)).toBeLessThan(4);
      }),
    );
  });
});
