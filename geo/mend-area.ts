import Flatbush from 'flatbush';
import type { MultiPolygon, Position } from './city-draft.ts';
import { GeoError } from './geo-error.ts';
import { signedArea, squareMetres, unite } from './unite.ts';

// A border that crosses itself with a tiny loop can only have meant one thing; a bow tie could have meant two.
const CERTAIN_SHARE = 0.01;

/**
 * Resolves a border that crosses itself, where it is plain what was meant.
 * @returns the area, and in `crossing` where it crossed itself when it had to be mended
 * @throws GeoError naming file and area when mending would change more than 1 % of it.
 */
export function mendArea(area: MultiPolygon, file: string, name: string): { area: MultiPolygon; crossing?: Position } {
  const crossing = area
    .flat()
    .map(findSelfCrossing)
    .find((place) => place !== undefined);
  if (!crossing) return { area };
  const mended = unite([area]);
  const meant = squareMetres(area);
  const certain =
    area.flat().every((ring) => signedArea(ring) !== 0) &&
    Math.abs(squareMetres(mended) - meant) <= meant * CERTAIN_SHARE;
  if (!certain) {
    throw new GeoError(
      `${file}: the border of ${name} crosses itself near ${crossing[0].toFixed(5)}, ${crossing[1].toFixed(5)} ` +
        '(longitude, latitude), and it is not certain what was meant. Correct it in the file.',
    );
  }
  return { area: mended, crossing };
}

/** Where two sides of the closed ring cross; sides that only touch do not count. */
function findSelfCrossing(ring: Position[]): Position | undefined {
  const sides = ring.length - 1;
  if (sides < 4) return undefined;
  const tree = new Flatbush(sides);
  for (let i = 0; i < sides; i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[i + 1]!;
    tree.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
  tree.finish();
  for (let i = 0; i < sides; i++) {
    const a = ring[i]!;
    const b = ring[i + 1]!;
    const near = tree.search(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
    for (const j of near.sort((x, y) => x - y)) {
      if (j <= i + 1) continue;
      const place = crossingOf(a, b, ring[j]!, ring[j + 1]!);
      if (place) return place;
    }
  }
  return undefined;
}

function crossingOf(a: Position, b: Position, c: Position, d: Position): Position | undefined {
  const [c1, d1] = [side(a, b, c), side(a, b, d)];
  const [a1, b1] = [side(c, d, a), side(c, d, b)];
  if (!(c1 * d1 < 0 && a1 * b1 < 0)) return undefined;
  const t = a1 / (a1 - b1);
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
}

/** Positive when p lies left of the line a–b. */
function side(a: Position, b: Position, p: Position): number {
  return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
}
