/** Hung ÷ target, 0 to 1; a ward without a target wants nothing and is full. */
export function shareOf({ hung, target }: { readonly hung: number; readonly target: number }): number {
  return target > 0 ? Math.min(1, hung / target) : 1;
}
