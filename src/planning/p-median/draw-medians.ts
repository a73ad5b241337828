import { Contradiction } from '../contradiction.ts';
import type { Random } from '../random.ts';
import type { Ways } from './weigh-ways.ts';

/**
 * Draws p different candidates by chance, on each island at least one.
 * @throws Contradiction when there are more islands than medians. Ways are taken to lead both ways: where they do not,
 * it may ask for more medians than needed.
 */
export function drawMedians(ways: Ways, p: number, random: Random): Int32Array {
  const drawn = ways.islands ? oneOnEachIsland(ways) : [];
  if (drawn.length > p) {
    throw new Contradiction('medians-islands', { p, islands: drawn.length }, [
      { setting: 'p', from: p, to: drawn.length },
    ]);
  }
  const isDrawn = new Uint8Array(ways.candidates);
  for (const candidate of drawn) isDrawn[candidate] = 1;
  const others = Array.from(isDrawn.keys()).filter((candidate) => !isDrawn[candidate]);
  for (let rest = others.length; drawn.length < p; rest--) {
    const at = Math.floor(random() * rest);
    drawn.push(others[at]!);
    others[at] = others[rest - 1]!;
  }
  return Int32Array.from(drawn);
}

function oneOnEachIsland({ points, candidates, cost, far }: Ways): number[] {
  const medians: number[] = [];
  const isReached = new Uint8Array(points);
  for (let point = 0; point < points; point++) {
    if (isReached[point]) continue;
    let best = -1;
    let most = 0;
    for (let candidate = 0; candidate < candidates; candidate++) {
      const column = candidate * points;
      if (cost[column + point]! >= far) continue;
      let reaches = 0;
      for (let other = 0; other < points; other++) if (!isReached[other] && cost[column + other]! < far) reaches++;
      if (reaches > most) {
        most = reaches;
        best = candidate;
      }
    }
    medians.push(best);
    for (let other = 0; other < points; other++) if (cost[best * points + other]! < far) isReached[other] = 1;
  }
  return medians;
}
