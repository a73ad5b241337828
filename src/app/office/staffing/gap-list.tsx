import { Button } from '@mantine/core';
import { IconAlertTriangleFilled, IconCircleCheck } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { gapsOf, type StaffedShift } from '../../../domain/rules/staffing-board.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { Section } from '../fields/section.tsx';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { lackWords, whenWords } from './shift-words.ts';
import classes from './staffing.module.css';

/** So many at once; the rest on demand. */
const FIRST = 5;

interface GapListProps {
  readonly shifts: readonly StaffedShift[];
  readonly today: string;
  readonly now: number;
}

/** Every shift that lacks somebody as a sentence with one button, the most urgent first. */
export function GapList({ shifts, today, now }: GapListProps) {
  const { t } = useTranslation('staffing', { keyPrefix: 'gaps' });
  const [all, setAll] = useState(false);
  const gaps = gapsOf(shifts, now);
  const toCome = shifts.some(({ shift }) => shift.state === 'open' && shift.end > now);
  if (gaps.length === 0 && !toCome) return null;
  return (
    <Section title={t('title')}>
      {gaps.length === 0 && (
        <p className={classes.good}>
          <IconCircleCheck size={20} aria-hidden /> {t('none')}
        </p>
      )}
      <ul className={classes.gaps}>
        {gaps.slice(0, all ? undefined : FIRST).map((staffed) => (
          <Gap key={staffed.shift.id} staffed={staffed} today={today} />
        ))}
      </ul>
      {gaps.length > FIRST && (
        <Button size="sm" mt="sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('all', { count: gaps.length })}
        </Button>
      )}
    </Section>
  );
}

const Gap = memo(function Gap({ staffed, today }: { staffed: StaffedShift; today: string }) {
  const { t } = useTranslation('staffing', { keyPrefix: 'gaps' });
  const { view } = useCampaignClient();
  const { timezone } = useCampaignRow();
  const when = whenWords(view, staffed.shift, today, timezone);
  return (
    <li>
      <p>
        <IconAlertTriangleFilled size={16} aria-hidden />
        <span>
          <strong>{when}:</strong> {lackWords(staffed)}
        </span>
      </p>
      <Button component={Link} size="sm" to={`/office/shifts/${staffed.shift.id}`} aria-label={`${t('fill')}: ${when}`}>
        {t('fill')}
      </Button>
    </li>
  );
});
