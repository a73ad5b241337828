import type { Flag, PlacementRow } from '../model/placement.ts';

/** New flags with these codes, open. */
export const raiseFlags = (codes: readonly string[]): Flag[] =>
  [...new Set(codes)].map((code) => ({ code, cleared: null }));

/** The placement with one more flag; the same row where it carries that flag already, decided or not. */
export function withFlag(placement: PlacementRow, code: string): PlacementRow {
  if (placement.flags.some((flag) => flag.code === code)) return placement;
  return { ...placement, flags: [...placement.flags, ...raiseFlags([code])] };
}

/**
 * The placement with those open flags cleared; the same row where none of them is open.
 * @param by the member who decided it, or null where the reason for the flag went away by itself
 */
export function withoutFlags(
  placement: PlacementRow,
  gone: (code: string) => boolean,
  by: string | null,
  at: number,
): PlacementRow {
  const clears = (flag: Flag) => flag.cleared === null && gone(flag.code);
  if (!placement.flags.some(clears)) return placement;
  return {
    ...placement,
    flags: placement.flags.map((flag) => (clears(flag) ? { ...flag, cleared: { by, at } } : flag)),
  };
}
