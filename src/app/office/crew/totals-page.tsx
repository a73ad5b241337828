import { Button, SegmentedControl, Text } from '@mantine/core';
import { IconArrowLeft, IconDownload, IconPrinter } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FEWEST_HOMES } from '../../../domain/model/turf.ts';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { useNow } from '../../ui/use-now.ts';
import entries from '../entries.module.css';
import { DayField } from '../fields/day-field.tsx';
import { Section } from '../fields/section.tsx';
import pages from '../page.module.css';
import { useRows } from '../use-rows.ts';
import { usePapers } from './papers-state.ts';
import classes from './totals.module.css';
import { useTotalsChoice } from './totals-choice.ts';
import { TotalsFigures } from './totals-figures.tsx';
import { namedRows } from './totals-rows.ts';
import { TotalsTable } from './totals-table.tsx';
import { DOOR_FIGURES, TABLES, type TableName, totalsTables } from './totals-tables.ts';
import { writeTotalsCsv } from './write-totals-csv.ts';

/** /office/shifts/totals: what came of all shifts, told apart in five ways. */
export function TotalsPage() {
  const { t } = useTranslation(['totals', 'shifts']);
  const { view, skew } = useCampaignClient();
  const actor = useCampaign((client) => client.actor);
  const shifts = useRows('shift');
  const tallies = useRows('tally');
  const now = useNow(300_000) + skew;
  const { span, table, show } = useTotalsChoice();
  const papers = usePapers();
  const totals = useMemo(() => totalsTables(view, actor, span, now), [view, actor, span, now, shifts, tallies]);
  const { tables, together, unticked } = totals;
  const backwards = span.from !== null && span.to !== null && span.to < span.from;
  const empty = tables.week.size === 0;
  const rows = namedRows(view, table, tables[table]);
  const print = () =>
    papers.savePdf(t('page.file'), async () => {
      // Writing a PDF takes a library as large as the rest of the office.
      const { writeTotals } = await import('./write-totals.ts');
      return writeTotals(view, totals, span, Date.now());
    });
  return (
    <div className={classes.page}>
      <div className={pages.heading}>
        <h1 className={pages.title}>{t('page.title')}</h1>
        <Button component={Link} to="/office/shifts" leftSection={<IconArrowLeft size={18} aria-hidden />}>
          {t('page.toBoard')}
        </Button>
      </div>
      <Section title={t('page.together')}>
        <div className={classes.span}>
          <DayField label={t('page.from')} value={span.from} onChange={(from) => show({ from })} />
          <DayField label={t('page.to')} value={span.to} onChange={(to) => show({ to })} />
          {(span.from !== null || span.to !== null) && (
            <Button onClick={() => show({ from: null, to: null })}>{t('page.whole')}</Button>
          )}
        </div>
        {!empty && <TotalsFigures sums={together} figures={['shifts', 'people', 'hours', ...DOOR_FIGURES]} />}
        {unticked.length > 0 && (
          <p className={`${classes.note} ${classes.attention}`}>
            {t('page.unticked', { count: unticked.length })}
            <Button component={Link} size="sm" to={`/office/shifts/${unticked[0]}`}>
              {t('page.tickFirst')}
            </Button>
          </p>
        )}
        <p className={classes.note}>
          {t('page.privacy', { homes: FEWEST_HOMES })}{' '}
          {actor.role === 'lead' && actor.ward !== null && t('page.inWard')}
        </p>
      </Section>
      {empty ? (
        <div className={entries.empty} role="status">
          <strong>{t(backwards ? 'page.backwards' : 'page.empty')}</strong>
          {!backwards && <Text c="dimmed">{t('page.emptyHint')}</Text>}
        </div>
      ) : (
        <Section title={t('by.label')}>
          <SegmentedControl
            className={classes.parts}
            aria-label={t('by.label')}
            value={table}
            data={TABLES.map((value) => ({ value, label: t(`by.${value}`) }))}
            onChange={(value) => show({ by: value as TableName })}
          />
          {(table === 'turf' || table === 'group') && <p className={classes.hint}>{t(`page.${table}Hint`)}</p>}
          <TotalsTable table={table} rows={rows} together={together} />
          <div className={classes.actions}>
            <Button
              leftSection={<IconDownload size={18} aria-hidden />}
              onClick={() => papers.saveCsv(t('page.file'), writeTotalsCsv(table, rows, together))}
            >
              {t('page.csv')}
            </Button>
            <Button
              loading={papers.making}
              leftSection={<IconPrinter size={18} aria-hidden />}
              onClick={() => void print()}
            >
              {t('page.pdf')}
            </Button>
            <Text role="status" size="sm" c={papers.failed ? 'var(--attention-text)' : 'dimmed'}>
              {papers.said}
            </Text>
          </div>
        </Section>
      )}
    </div>
  );
}
