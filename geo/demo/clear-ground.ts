import { distance, type Point } from './plane.ts';

/** Ground on which nothing may stand nearer to another thing than so many metres. */
export interface ClearGround {
  /** Takes the place and says true, or says false where something stands too near. */
  take(point: Point): boolean;
}

export function clearGround(metres: number): ClearGround {
  const taken = new Map<string, Point[]>();
  const squareOf = (x: number, y: number) => `${Math.floor(x / metres)},${Math.floor(y / metres)}`;
  const isClear = (point: Point) =>
    [-metres, 0, metres].every((dx) =>
      [-metres, 0, metres].every((dy) =>
        (taken.get(squareOf(point[0] + dx, point[1] + dy)) ?? []).every((other) => distance(point, other) >= metres),
      ),
    );
  return {
    take(point) {
      if (!isClear(point)) return false;
      const square = squareOf(point[0], point[1]);
      taken.set(square, [...(taken.get(square) ?? []), point]);
      return true;
    },
  };
}
