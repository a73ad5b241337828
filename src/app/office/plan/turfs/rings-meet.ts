import { insideLasso } from '../../../../domain/rules/tour-area.ts';

type Ring = readonly (readonly [lon: number, lat: number])[];

/** Whether a corner of one area lies in the other: areas of houses that are larger than a corner do not meet otherwise. */
export function meets(a: Ring, b: Ring): boolean {
  const holds = (ring: Ring, corners: Ring) => {
    const inside = insideLasso(ring);
    return corners.some(([lon, lat]) => inside({ lon, lat }));
  };
  return holds(a, b) || holds(b, a);
}
