import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { campaignFigures, wardFigures } from '../../../domain/rules/ward-figures.ts';
import { formatCount } from '../../texts/format.ts';
import { looksSame, useCampaign } from '../../ui/campaign-context.ts';
import { useNow } from '../../ui/use-now.ts';
import { shareOf } from '../share-of.ts';
import { MOST_URGENT, nextOrder, sortWards, type WardSort } from './sort-wards.ts';
import classes from './ward-table.module.css';

const NUMBERS = ['hung', 'target', 'left', 'flagged', 'last24h'] as const;

/** Every ward in a line; the one that lacks most comes first. A press on a ward shows it on the map. */
export function WardTable({ onShow }: { onShow(ward: string): void }) {
  const { t } = useTranslation('office', { keyPrefix: 'wards' });
  const now = useNow(60_000);
  const figures = useCampaign((client) => wardFigures(client.view, now), looksSame);
  const total = useCampaign((client) => campaignFigures(client.view, now), looksSame);
  const [order, setOrder] = useState(MOST_URGENT);
  const wards = sortWards(figures, order);
  if (wards.length === 0) return <p className={classes.empty}>{t('empty')}</p>;
  const ariaSort = (column: WardSort) => {
    if (order.by !== column) return undefined;
    return order.descending ? 'descending' : 'ascending';
  };
  const heading = (column: WardSort, long: string, short: string) => (
    <th
      key={column}
      scope="col"
      aria-sort={ariaSort(column)}
      className={column === 'ward' ? undefined : classes.number}
    >
      <button
        type="button"
        className={classes.sort}
        title={t('sortBy', { column: long })}
        onClick={() => setOrder(nextOrder(order, column))}
      >
        {order.by === column &&
          (order.descending ? <IconArrowDown size={13} aria-hidden /> : <IconArrowUp size={13} aria-hidden />)}
        {short}
      </button>
    </th>
  );
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{t('title')}</caption>
      <thead>
        <tr>
          {heading('ward', t('ward'), t('ward'))}
          {NUMBERS.map((column) => heading(column, t(`${column}Long`), t(column)))}
        </tr>
      </thead>
      <tbody>
        {wards.map((row) => (
          <tr key={row.ward.id}>
            <th scope="row">
              <button
                type="button"
                className={classes.ward}
                title={t('show', { name: row.ward.name })}
                onClick={() => onShow(row.ward.id)}
              >
                {row.ward.id} {row.ward.name}
                <span className={classes.track} aria-hidden>
                  <span className={classes.bar} style={{ width: `${shareOf(row) * 100}%` }} />
                </span>
              </button>
            </th>
            {NUMBERS.map((column) => (
              <td key={column} className={classes.number} data-flagged={column === 'flagged' && row.flagged > 0}>
                {cell(column, row[column])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('total')}</th>
          {NUMBERS.map((column) => (
            <td key={column} className={classes.number}>
              {cell(column, total[column])}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function cell(column: (typeof NUMBERS)[number], count: number): string {
  if (column === 'last24h' && count > 0) return `+${formatCount(count)}`;
  return count === 0 && (column === 'flagged' || column === 'last24h') ? '–' : formatCount(count);
}
