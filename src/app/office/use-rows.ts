import { useMemo } from 'react';
import type { RowKind, Rows } from '../../domain/rows.ts';
import { useCampaign } from '../ui/campaign-context.ts';

/** All rows of one kind, in no order. The same array until one of them is another: what is made of it can be kept. */
export function useRows<K extends RowKind>(kind: K): readonly Rows[K][] {
  const reads = useMemo(() => [kind], [kind]);
  return useCampaign(({ view }) => [...view.all(kind)], sameRows, reads);
}

/** Rows are values that are never changed in place, so the same object is the same row. */
export function sameRows<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((row, index) => row === b[index]);
}
