import type { LonLat } from '../../../domain/geometry/lon-lat.ts';
import type { ShiftFacts } from './shift-facts.ts';

/** One mark on the map: where people meet for these shifts. */
export interface ShiftMark extends LonLat {
  /** Of its first shift. */
  readonly id: string;
  readonly shifts: readonly ShiftFacts[];
}

/**
 * Meeting points that a finger could not tell apart become one mark, so that none lies under another.
 * @param project where a place is on screen, in pixels
 * @param apart marks are at least so many pixels from each other
 */
export function joinMarks(
  shifts: readonly ShiftFacts[],
  project: (at: LonLat) => { x: number; y: number },
  apart: number,
): ShiftMark[] {
  const marks: { id: string; lon: number; lat: number; x: number; y: number; shifts: ShiftFacts[] }[] = [];
  for (const facts of shifts) {
    const { place, id } = facts.row;
    if (!place) continue;
    const { x, y } = project(place);
    const near = marks.find((mark) => Math.hypot(mark.x - x, mark.y - y) < apart);
    if (near) near.shifts.push(facts);
    else marks.push({ id, lon: place.lon, lat: place.lat, x, y, shifts: [facts] });
  }
  return marks;
}
