/**
 * Splits a target over wards in proportion to their residents; the parts always add up to the target (largest
 * remainder, the method of Hare and Niemeyer). Wards without residents get nothing, unless nobody has any.
 * @param target posters, a whole number ≥ 0
 * @returns one target per ward, in the order of `wards`
 */
export function splitByResidents(target: number, wards: readonly { ward: string; residents: number }[]) {
  const residents = wards.reduce((sum, ward) => sum + ward.residents, 0);
  const shares = wards.map((ward) => (target * (residents ? ward.residents : 1)) / (residents || wards.length));
  const parts = shares.map(Math.floor);
  let rest = target - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share - parts[index]! }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (rest <= 0) break;
    parts[index]! += 1;
    rest -= 1;
  }
  return wards.map(({ ward }, index) => ({ ward, target: parts[index]! }));
}
