import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../domain/model/stock.ts';
import { formatInstant } from '../../texts/format.ts';
import { looksSame, useCampaign } from '../../ui/campaign-context.ts';
import list from './holdings-list.module.css';
import styles from './movements.module.css';
import { useStockWords } from './use-stock-words.ts';

/** So many fit what somebody remembers of an evening. */
const LAST = 20;

/** What was handed to or from this account lately, newest first: both sides read the same. */
export function Movements({ account }: { readonly account: Account }) {
  const { t } = useTranslation('stock');
  const words = useStockWords();
  const timeZone = useCampaign(
    ({ view, city }) => view.get('campaign', 'campaign')?.timezone ?? city.pack.manifest.timezone,
  );
  const rows = useCampaign(({ view }) => {
    const mine = [...view.all('transfer')].filter(({ from, to }) => from === account || to === account);
    return mine.sort((a, b) => b.at - a.at).slice(0, LAST);
  }, looksSame);
  if (rows.length === 0) return null;
  return (
    <section className={list.section}>
      <h2>{t('phone.movements')}</h2>
      <ol className={styles.rows}>
        {rows.map((row) => (
          <li key={row.id}>
            <p className={styles.way}>
              {words.account(row.from)} <IconArrowRight size={18} aria-label={t('phone.to')} /> {words.account(row.to)}
            </p>
            <p>
              <strong>{words.pieces(row.count, row)}</strong>{' '}
              <time className={list.dim} dateTime={new Date(row.at).toISOString()}>
                {formatInstant(row.at, timeZone)}
              </time>
            </p>
            {row.overStock && <p className={styles.over}>{t('phone.over')}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
