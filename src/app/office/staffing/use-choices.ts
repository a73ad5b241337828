import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { SHIFT_KINDS } from '../../../domain/model/activity.ts';
import type { BoardRows } from '../../../domain/rules/staffing-board.ts';
import { useWards } from '../use-campaign-rows.ts';
import { useRows } from '../use-rows.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** A closed one is only worth a line while something old belongs to it. */
  readonly open: boolean;
}

/** The wards, groups and kinds of shift by the names that people know them by, in the order in which they stand on screen. */
export function useChoices(): Readonly<Record<BoardRows, readonly Choice[]>> {
  const { t } = useTranslation('shifts', { keyPrefix: 'kinds' });
  const wards = useWards();
  const groups = useRows('group');
  const activities = useRows('activity');
  return useMemo(() => {
    const named = (rows: typeof groups): Choice[] =>
      rows
        .map(({ id, name, closedAt }) => ({ value: id, label: name, open: closedAt === null }))
        .sort((a, b) => a.label.localeCompare(b.label, undefined, { numeric: true }));
    return {
      ward: wards.map(({ id, name }) => ({ value: id, label: name, open: true })),
      group: named(groups),
      kind: [...SHIFT_KINDS.map((kind) => ({ value: kind, label: t(kind), open: true })), ...named(activities)],
    };
  }, [wards, groups, activities, t]);
}
