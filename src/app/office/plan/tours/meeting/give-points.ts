/**
 * Which crew meets where. Where there are as many points as crews each gets its own; where there are fewer, a point with
 * twice the stops gets about twice the crews. Who is nearest to a point gets it.
 * @param points how many stops each has, from 0
 * @param awayOf how far a crew is from a point, any unit; Infinity where it is all the same to them
 * @returns a point for each crew, in their order
 */
export function givePoints<C>(
  crews: readonly C[],
  points: readonly { readonly stops: number }[],
  awayOf: (crew: C, point: number) => number,
): readonly number[] {
  if (points.length === 0) return [];
  const seats = shareSeats(points, crews.length);
  const pairs = crews
    .flatMap((crew, number) => points.map((_, point) => ({ number, point, away: awayOf(crew, point) })))
    .sort((a, b) => (a.away === b.away ? 0 : a.away - b.away));
  const given = crews.map(() => -1);
  for (const { number, point } of pairs) {
    if (given[number]! >= 0 || seats[point]! === 0) continue;
    given[number] = point;
    seats[point]!--;
  }
  return given;
}

/** One each, then always to the point with the most stops for each who meets there (V. D'Hondt, 1882). */
function shareSeats(points: readonly { readonly stops: number }[], crews: number): number[] {
  const seats = points.map(() => 1);
  for (let left = crews - points.length; left > 0; left--) {
    const load = points.map(({ stops }, point) => stops / (seats[point]! + 1));
    seats[load.indexOf(Math.max(...load))]!++;
  }
  return seats;
}
