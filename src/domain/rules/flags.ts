import type { Flag, PlacementRow } from '../model/placement.ts';

/** New flags with these codes, open. */
export const raiseFlags = (codes: readonly string[]): Flag[] =>
  [...new Set(codes)].map((code) => ({ code, cleared: null }));

/**
 * The placement with one more flag; the same row where it carries that flag already, open or decided by somebody. One that
 * went away by itself comes back.
 */
export function withFlag(placement: PlacementRow, code: string): PlacementRow {
  const flag = placement.flags.find((one) => one.code === code);
  if (!flag) return { ...placement, flags: [...placement.flags, ...raiseFlags([code])] };
  return flag.cleared !== null && flag.cleared.by === null ? reopenFlag(placement, code) : placement;
}

/** The placement with that flag open again, where it has it: it happened once more, whatever was decided of the last time. */
export function reopenFlag(placement: PlacementRow, code: string): PlacementRow {
  return { ...placement, flags: placement.flags.map((flag) => (flag.code === code ? { code, cleared: null } : flag)) };
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
