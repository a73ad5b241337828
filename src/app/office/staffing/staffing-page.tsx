import { Button, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconSquareCheck } from '@tabler/icons-react';
import { memo, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { dayIn } from '../../../domain/rules/day-in.ts';
import { useCampaign, useServerNow } from '../../ui/campaign-context.ts';
import { CalendarFeed } from '../calendar-feed.tsx';
import entries from '../entries.module.css';
import { Section } from '../fields/section.tsx';
import pages from '../page.module.css';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { BoardDays } from './board-days.tsx';
import { BoardFigures } from './board-figures.tsx';
import { BoardFilters } from './board-filters.tsx';
import { BoardHeading } from './board-heading.tsx';
import { BoardLegend } from './board-legend.tsx';
import { BoardTable } from './board-table.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { GapList } from './gap-list.tsx';
import classes from './staffing.module.css';
import { TakeAlong } from './take-along.tsx';
import { useBoardView } from './use-board-view.ts';
import { useChoices } from './use-choices.ts';
import { useStaffing } from './use-staffing.ts';

// What no shift changes stays as it was drawn.
const Feed = memo(CalendarFeed);
const ChooseButton = memo(function ChooseButton({ onClick }: { onClick(): void }) {
  const { t } = useTranslation('staffing');
  return (
    <Button size="sm" leftSection={<IconSquareCheck size={16} aria-hidden />} onClick={onClick}>
      {t('choose')}
    </Button>
  );
});

/** Who is when where: the gaps first, then two weeks on one board. */
export function StaffingPage() {
  const { t } = useTranslation(['staffing', 'shifts']);
  const { timezone } = useCampaignRow();
  // The campaign's calendar holds everybody's shifts.
  const whole = useCampaign(({ actor }) => actor.role === 'office');
  const now = useServerNow(60_000);
  const today = dayIn(timezone, now);
  const narrow = useMediaQuery('(max-width: 860px)', undefined, { getInitialValueInEffect: false });
  const view = useBoardView(today);
  const choices = useChoices();
  const shifts = useStaffing(view.filter);
  const [chosen, setChosen] = useState<ReadonlySet<string>>();
  const saved = (useLocation().state as { told?: string } | null)?.told;
  const [told, setTold] = useState(saved);
  const choose = useCallback(
    (id: string) =>
      setChosen((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    [],
  );
  const startChoosing = useCallback(() => {
    setTold(undefined);
    setChosen(new Set());
  }, []);
  const onBoard = useMemo(() => shifts.filter(({ day }) => view.days.includes(day)), [shifts, view.days]);
  const board = { shifts: onBoard, days: view.days, today, timezone, now, chosen, onChoose: choose };
  return (
    <div className={classes.page}>
      <BoardHeading />
      <Text role="status" mb={told ? 'sm' : 0}>
        {told}
      </Text>
      <div className={classes.top}>
        <BoardFigures shifts={shifts} today={today} />
        <GapList shifts={shifts} today={today} now={now} />
      </div>
      <Section title={t('board')} aside={onBoard.length > 0 && !chosen && <ChooseButton onClick={startChoosing} />}>
        <BoardFilters view={view} choices={choices} today={today} narrow={narrow} />
        {chosen && (
          <ChosenBar
            shifts={onBoard.filter(({ shift }) => chosen.has(shift.id)).map(({ shift }) => shift)}
            onAll={() => setChosen(new Set(onBoard.map(({ shift }) => shift.id)))}
            onDone={(words) => {
              setChosen(undefined);
              setTold(words);
            }}
          />
        )}
        {onBoard.length === 0 ? (
          <div className={entries.empty}>
            <strong>{shifts.length === 0 ? t('empty.title') : t('empty.weeks')}</strong>
            <Text c="dimmed">{shifts.length === 0 ? t('empty.hint') : t('empty.weeksHint')}</Text>
          </div>
        ) : (
          <>
            {narrow ? <BoardDays {...board} /> : <BoardTable {...board} rows={view.rows} names={choices[view.rows]} />}
            <BoardLegend />
          </>
        )}
      </Section>
      <div className={pages.columns}>
        <TakeAlong shifts={shifts} days={view.days} />
        {whole && <Feed />}
      </div>
    </div>
  );
}
