/** As many tints as people tell apart on a map. */
export const TINTS = 6;

type Ring = readonly (readonly [lon: number, lat: number])[];

/**
 * A tint for each area, so that those side by side differ as far as six tints allow: each in turn takes the one that the
 * fewest around it have. Boxes that touch count as side by side, which is a little too often and never too seldom.
 */
export function tintAreas(rings: readonly Ring[]): readonly number[] {
  const boxes = rings.map(boxOf);
  // From west to east: beside are only those that began before this one ends.
  const order = boxes.map((_, index) => index).sort((a, b) => boxes[a]!.west - boxes[b]!.west || a - b);
  const tints = new Array<number>(rings.length).fill(0);
  order.forEach((index, place) => {
    const box = boxes[index]!;
    const around = new Array<number>(TINTS).fill(0);
    for (const other of order.slice(0, place)) {
      const { west, south, east, north } = boxes[other]!;
      if (west <= box.east && box.west <= east && south <= box.north && box.south <= north) around[tints[other]!]!++;
    }
    const least = Math.min(...around);
    // Not always the first of those that do: neighbours' neighbours shall differ too.
    const start = place % TINTS;
    for (let step = 0; step < TINTS; step++) {
      const tint = (start + step) % TINTS;
      if (around[tint] === least) {
        tints[index] = tint;
        break;
      }
    }
  });
  return tints;
}

function boxOf(ring: Ring) {
  const box = { west: 180, south: 90, east: -180, north: -90 };
  for (const [lon, lat] of ring) {
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  return box;
}
