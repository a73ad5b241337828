/**
 * What many would do: from the depot always to the nearest stop that is left until nothing more can be carried, then each
 * tour by 2-opt as long as that makes it shorter.
 * @param ways from place a to b at `[a * places + b]`; the last place is the depot
 * @returns the length of all tours
 */
export function nearestTours(ways: Float32Array, places: number, capacity: number): number {
  const depot = places - 1;
  const left = new Set(Array.from({ length: depot }, (_, stop) => stop));
  const length = (tour: readonly number[]) => {
    let sum = 0;
    for (let leg = 1; leg < tour.length; leg++) sum += ways[tour[leg - 1]! * places + tour[leg]!]!;
    return sum;
  };
  let sum = 0;
  while (left.size > 0) {
    const tour = [depot];
    while (left.size > 0 && tour.length <= capacity) {
      const row = tour.at(-1)! * places;
      let nearest = -1;
      for (const stop of left) if (nearest < 0 || ways[row + stop]! < ways[row + nearest]!) nearest = stop;
      left.delete(nearest);
      tour.push(nearest);
    }
    tour.push(depot);
    sum += length(twoOpt(tour, length));
  }
  return sum;
}

/** Turns pieces round. Ways there and back may differ, so each try is measured whole. */
function twoOpt(tour: readonly number[], length: (tour: readonly number[]) => number): readonly number[] {
  let best = tour;
  let bestLength = length(best);
  for (let better = true; better; ) {
    better = false;
    for (let from = 1; from < tour.length - 2; from++) {
      for (let to = from + 2; to < tour.length; to++) {
        const turned = [...best.slice(0, from), ...best.slice(from, to).reverse(), ...best.slice(to)];
        const turnedLength = length(turned);
        if (turnedLength >= bestLength - 1e-3) continue;
        best = turned;
        bestLength = turnedLength;
        better = true;
      }
    }
  }
  return best;
}
