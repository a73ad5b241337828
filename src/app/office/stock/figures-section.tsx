import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PosterFormat, posterFormat } from '../../../domain/model/stock.ts';
import type { StockFigures } from '../../../domain/rules/stock-figures.ts';
import { formatCount } from '../../texts/format.ts';
import { Section } from '../fields/section.tsx';
import { useWards } from '../use-campaign-rows.ts';
import { useRows } from '../use-rows.ts';
import { useScope } from '../use-scope.ts';
import { type FiguresLine, FiguresTable } from './figures-table.tsx';
import classes from './stock.module.css';
import { usePieceWords } from './use-piece-words.ts';
import { useStockFigures } from './use-stock-figures.ts';

const WHOLE = ['printed', 'depots', 'wards', 'teams', 'hanging', 'lost', 'scrapped', 'returned'] as const;

/** Where all posters are: in figures, by ward, and by motif and format. A lead sees the own wards. */
export function FiguresSection({ whole }: { whole: boolean }) {
  const { t } = useTranslation('stock', { keyPrefix: 'office.figures' });
  const formats = useTranslation('stock', { keyPrefix: 'office.formats' }).t;
  const words = usePieceWords();
  const mine = useScope();
  const wards = useWards();
  const used = useUsedFormats();
  const [format, setFormat] = useState<PosterFormat | ''>('');
  const [by, setBy] = useState<'ward' | 'kind'>('ward');
  const figures = useStockFigures(format);
  const nameOf = (id: string) => wards.find((ward) => ward.id === id)?.name ?? id;
  const byWard = figures.wards
    .filter((row) => (row.ward === null ? whole && anything(row) : mine(row.ward)))
    .map(
      (row): FiguresLine => ({
        id: row.ward ?? '',
        name: row.ward === null ? t('noWard') : nameOf(row.ward),
        note:
          row.tandem === null
            ? undefined
            : t('shares', { name: nameOf(row.tandem), count: row.shared, number: formatCount(row.shared) }),
        figures: row,
      }),
    );
  const byKind = figures.kinds.map(
    (row): FiguresLine => ({
      id: `${row.format}/${row.motif}`,
      name: words.piece(row),
      figures: row,
    }),
  );
  return (
    <Section
      title={t('title')}
      aside={
        used.length > 1 && (
          <SegmentedControl
            size="sm"
            aria-label={t('format')}
            data={[{ value: '', label: t('all') }, ...used.map((value) => ({ value, label: formats(value) }))]}
            value={format}
            onChange={(next) => setFormat(next as PosterFormat | '')}
          />
        )
      }
    >
      {whole && (
        <>
          <dl className={classes.figures}>
            {WHOLE.map((column) => (
              <div key={column} data-below={figures.whole[column] < 0}>
                <dt>{t(column)}</dt>
                <dd>{formatCount(figures.whole[column])}</dd>
              </div>
            ))}
          </dl>
          <SegmentedControl
            size="sm"
            mb="xs"
            aria-label={t('by')}
            data={[
              { value: 'ward', label: t('byWard') },
              { value: 'kind', label: t('byKind') },
            ]}
            value={by}
            onChange={(next) => setBy(next as 'ward' | 'kind')}
          />
        </>
      )}
      {by === 'ward' ? (
        <FiguresTable first={t('ward')} lines={byWard} columns={WHOLE.slice(1)} />
      ) : (
        <FiguresTable first={t('kind')} lines={byKind} columns={WHOLE} />
      )}
    </Section>
  );
}

function useUsedFormats(): PosterFormat[] {
  const stock = useRows('stock');
  return useMemo(() => posterFormat.options.filter((one) => stock.some(({ format }) => format === one)), [stock]);
}

const anything = (row: StockFigures) => WHOLE.slice(1).some((column) => row[column] !== 0);
