import type { LonLat } from '../../domain/geometry/lon-lat.ts';
import type { PostsOrder } from './posts-plan.ts';

/** Which motif each new poster shows: each gets its share, and neighbours differ as far as that allows. */
export function spreadMotifs(places: readonly LonLat[], { settings }: PostsOrder): (string | null)[] {
  const left = countShares(
    settings.motifs.map(({ share }) => share),
    places.length,
  );
  return places.map(() => {
    let best = -1;
    for (let m = 0; m < left.length; m++) if (left[m]! > 0 && (best < 0 || left[m]! > left[best]!)) best = m;
    if (best < 0) return null;
    left[best]!--;
    return settings.motifs[best]!.motif;
  });
}

/** Whole numbers that add up to `count`, in these shares as far as whole numbers can be (largest remainders). */
export function countShares(shares: readonly number[], count: number): number[] {
  const sum = shares.reduce((all, share) => all + Math.max(0, share), 0);
  if (!(sum > 0)) return shares.map(() => 0);
  const exact = shares.map((share) => (Math.max(0, share) / sum) * count);
  const counts = exact.map(Math.floor);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const rest = count - counts.reduce((all, one) => all + one, 0);
  for (const { index } of byRemainder.slice(0, rest)) counts[index]!++;
  return counts;
}
