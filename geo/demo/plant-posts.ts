import { clearGround } from './clear-ground.ts';
import type { Point } from './plane.ts';
import { distance } from './plane.ts';
import type { Random } from './random.ts';

const SPACING_METRES: [low: number, high: number] = [24, 34];
const CLEAR_METRES = 9;
const MAIN_ROAD = 4;

export interface PlantedPost {
  point: Point;
  street: number;
}

/** Posts every 24 to 34 m on alternating sides of each street, never in water and never two at one corner. */
export function plantPosts(
  streets: readonly { kind: number; line: Point[] }[],
  mayStand: (point: Point) => boolean,
  random: Random,
): PlantedPost[] {
  const posts: PlantedPost[] = [];
  const ground = clearGround(CLEAR_METRES);
  streets.forEach(({ kind, line }, street) => {
    const aside = kind === MAIN_ROAD ? 8 : 4.5;
    let side = random.next() < 0.5 ? -1 : 1;
    let untilNext = random.between(6, 14);
    line.slice(1).forEach((b, index) => {
      const a = line[index]!;
      const length = distance(a, b);
      const [dx, dy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
      let along = untilNext;
      for (; along < length; along += random.between(...SPACING_METRES)) {
        const out = side * (aside + random.between(-0.8, 0.8));
        const point: Point = [a[0] + dx * along - dy * out, a[1] + dy * along + dx * out];
        side = -side;
        if (mayStand(point) && ground.take(point)) posts.push({ point, street });
      }
      untilNext = along - length;
    });
  });
  return posts;
}

/** Leaves out surplus posts evenly, so that no street loses more than its share. */
export function thinTo(posts: readonly PlantedPost[], wanted: number): PlantedPost[] {
  return Array.from({ length: wanted }, (_, index) => posts[Math.floor((index * posts.length) / wanted)]!);
}
