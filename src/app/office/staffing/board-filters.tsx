import { ActionIcon, Button, SegmentedControl, Select } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardRows } from '../../../domain/rules/staffing-board.ts';
import { formatShortDay } from '../../texts/format.ts';
import classes from './staffing.module.css';
import type { BoardView } from './use-board-view.ts';
import type { Choice } from './use-choices.ts';

interface BoardFiltersProps {
  readonly view: BoardView;
  readonly choices: Readonly<Record<BoardRows, readonly Choice[]>>;
  readonly today: string;
  /** On a phone there are no lines to choose. */
  readonly narrow: boolean;
}

const ROWS: readonly BoardRows[] = ['ward', 'group', 'kind'];

/** Which two weeks, which lines, and of whom. Its fields are dear to draw, and no shift changes anything in them. */
export const BoardFilters = memo(function BoardFilters({ view, choices, today, narrow }: BoardFiltersProps) {
  const { t } = useTranslation('staffing');
  const short = (day: string) => formatShortDay(day);
  const { days, rows, filter } = view;
  const [first, last] = [days[0]!, days.at(-1)!];
  return (
    <div className={classes.filters}>
      <fieldset className={classes.weeks} aria-label={t('weeks.label')}>
        <ActionIcon size={44} variant="default" aria-label={t('weeks.back')} onClick={() => view.move(-7)}>
          <IconChevronLeft size={20} aria-hidden />
        </ActionIcon>
        <Button disabled={first === today} onClick={() => view.move(null)}>
          {t('today')}
        </Button>
        <ActionIcon size={44} variant="default" aria-label={t('weeks.forward')} onClick={() => view.move(7)}>
          <IconChevronRight size={20} aria-hidden />
        </ActionIcon>
        <strong role="status">{t('weeks.span', { first: short(first), last: short(last) })}</strong>
      </fieldset>
      {!narrow && (
        <SegmentedControl
          aria-label={t('rows.label')}
          value={rows}
          data={ROWS.map((value) => ({ value, label: t(`rows.${value}`) }))}
          onChange={(value) => view.show({ rows: value as BoardRows })}
        />
      )}
      {ROWS.map((name) => (
        <Select
          key={name}
          size="sm"
          aria-label={t(`rows.${name}`)}
          data={[
            { value: '', label: t(`all.${name}`) },
            ...choices[name].filter(({ open, value }) => open || value === filter[name]),
          ]}
          value={filter[name] ?? ''}
          onChange={(value) => view.show({ [name]: value || null })}
        />
      ))}
    </div>
  );
});
