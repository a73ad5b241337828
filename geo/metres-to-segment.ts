type Point = readonly [x: number, y: number];

/** How far p is from the segment a–b, and at which share of its length the nearest place lies. Metres on a plane. */
export function metresToSegment(p: Point, a: Point, b: Point): { away: number; share: number } {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square));
  return { away: Math.hypot(p[0] - a[0] - share * dx, p[1] - a[1] - share * dy), share };
}
