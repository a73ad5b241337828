import type { Remedy } from '../../../../planning/contradiction.ts';

type Plain = unknown;

/** Which field tells the entries of a list apart, whatever list it is. */
const NAMES = ['id', 'ward', 'motif', 'shift', 'crew'] as const;

/**
 * The settings with all remedies applied. A path leads through fields, and through lists by index or by the name of an
 * entry: "wards.04.min". An entry that is to become null is left out of its list, a list is emptied; a path that leads
 * nowhere changes nothing.
 */
export function applyRemedies<S extends object>(settings: S, remedies: readonly Remedy[]): S {
  return remedies.reduce((changed, { setting, to }) => put(changed, setting.split('.'), to) as S, settings);
}

function put(at: Plain, [key, ...rest]: readonly string[], to: Plain): Plain {
  if (key === undefined) return to === null && Array.isArray(at) ? [] : to;
  if (Array.isArray(at)) {
    const index = indexIn(at, key);
    if (index < 0) return at;
    const next = put(at[index], rest, to);
    return next === null ? at.toSpliced(index, 1) : at.with(index, next);
  }
  if (typeof at !== 'object' || at === null || !(key in at)) return at;
  const before = (at as Record<string, Plain>)[key];
  const next = put(before, rest, to);
  return { ...at, [key]: next === null && Array.isArray(before) ? [] : next };
}

function indexIn(list: readonly Plain[], key: string): number {
  const named = list.findIndex(
    (entry) =>
      entry === key ||
      (typeof entry === 'object' &&
        entry !== null &&
        NAMES.some((name) => (entry as Record<string, Plain>)[name] === key)),
  );
  if (named >= 0) return named;
  const index = /^\d+$/.test(key) ? Number(key) : -1;
  return index < list.length ? index : -1;
}
