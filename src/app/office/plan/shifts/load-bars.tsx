import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShiftsPlan } from '../../../../planning/shifts/shifts-plan.ts';
import { useCampaignClient } from '../../../ui/campaign-context.ts';
import { Section } from '../../fields/section.tsx';
import classes from './shifts-plan.module.css';

/** So many at once; the rest on demand. */
const FIRST = 12;

/** Who carries how much, the most first: what is done and fixed counts too. */
export function LoadBars({ load }: Pick<ShiftsPlan, 'load'>) {
  const { t, i18n } = useTranslation('planShifts', { keyPrefix: 'load' });
  const { view } = useCampaignClient();
  const [all, setAll] = useState(false);
  const named = load
    .map(({ member, hours }) => ({ id: member, hours, name: view.get('member', member)?.name ?? t('somebody') }))
    .sort((a, b) => b.hours - a.hours || a.name.localeCompare(b.name));
  const most = named[0]?.hours ?? 0;
  if (most === 0) return null;
  return (
    <Section title={t('title')}>
      <ul className={classes.load}>
        {named.slice(0, all ? undefined : FIRST).map(({ id, name, hours }) => (
          <li key={id}>
            <span>{name}</span>
            <span className={classes.bar} aria-hidden>
              <span style={{ width: `${(hours / most) * 100}%` }} />
            </span>
            <span>{t('hours', { hours: hours.toLocaleString(i18n.language, { maximumFractionDigits: 1 }) })}</span>
          </li>
        ))}
      </ul>
      {named.length > FIRST && (
        <Button size="sm" mt="sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('all', { count: named.length })}
        </Button>
      )}
    </Section>
  );
}
