import Flatbush from 'flatbush';
import { metresToSegment } from '../metres-to-segment.ts';
import type { Point } from './plane.ts';

/** The roads that are there before the side streets: side streets begin and end on them. */
export interface Skeleton {
  /** The nearest point of any of its lines within `metres`, and which line it is. */
  snap(point: Point, metres: number): { point: Point; line: number } | undefined;
}

export function skeletonOf(lines: readonly Point[][]): Skeleton {
  const segments = lines.flatMap((line, index) => line.slice(1).map((b, at) => ({ a: line[at]!, b, line: index })));
  const tree = new Flatbush(segments.length);
  for (const { a, b } of segments) {
    tree.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  }
  tree.finish();
  return {
    snap(point, metres) {
      let best: { point: Point; line: number } | undefined;
      let reach = metres;
      const hits = tree.search(point[0] - metres, point[1] - metres, point[0] + metres, point[1] + metres);
      for (const index of hits.sort((x, y) => x - y)) {
        const { a, b, line } = segments[index]!;
        const { away, share } = metresToSegment(point, a, b);
        if (away < reach) {
          reach = away;
          best = { point: [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])], line };
        }
      }
      return best;
    },
  };
}
