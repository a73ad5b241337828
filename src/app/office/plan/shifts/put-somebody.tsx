import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShiftRow } from '../../../../domain/model/shift.ts';
import { isFree, weekParts } from '../../../../domain/rules/is-available.ts';
import { signUpOf } from '../../../../domain/rules/sign-ups.ts';
import { useCampaignClient } from '../../../ui/campaign-context.ts';
import { useCampaignRow } from '../../use-campaign-rows.ts';
import { useRows } from '../../use-rows.ts';

interface PutSomebodyProps {
  readonly shift: ShiftRow;
  /** Ids of members who are on it. */
  readonly there: readonly string[];
  /** undefined: nobody after all. */
  onPut(member: string | undefined): void;
}

/** Anybody by name; whoever has time at that hour stands above the others, whoever said no is not there. */
export function PutSomebody({ shift, there, onPut }: PutSomebodyProps) {
  const { t } = useTranslation('planShifts', { keyPrefix: 'put' });
  const { view } = useCampaignClient();
  const { timezone } = useCampaignRow();
  const members = useRows('member');
  const data = useMemo(() => {
    const parts = weekParts(shift, timezone);
    const others = members
      .filter(({ id, revokedAt }) => {
        const state = signUpOf(shift, id)?.state;
        return revokedAt === null && !there.includes(id) && state !== 'declined' && state !== 'withdrawn';
      })
      .map(({ id, name }) => {
        const profile = view.get('profile', id);
        return { value: id, label: name, free: profile !== undefined && isFree(profile.week, parts) };
      })
      .sort((a, b) => a.label.localeCompare(b.label));
    return [
      { group: t('free'), items: others.filter(({ free }) => free) },
      { group: t('others'), items: others.filter(({ free }) => !free) },
    ].filter(({ items }) => items.length > 0);
  }, [view, shift, there, timezone, members, t]);
  return (
    <Select
      aria-label={t('label')}
      placeholder={t('label')}
      nothingFoundMessage={t('nobodyFound')}
      searchable
      autoFocus
      limit={60}
      data={data}
      value={null}
      onChange={(id) => id !== null && onPut(id)}
      onBlur={() => onPut(undefined)}
    />
  );
}
