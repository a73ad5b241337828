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
