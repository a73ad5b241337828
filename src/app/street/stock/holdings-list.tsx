import { useTranslation } from 'react-i18next';
import type { Account } from '../../../domain/model/stock.ts';
import { formatCount } from '../../texts/format.ts';
import { looksSame, useCampaign } from '../../ui/campaign-context.ts';
import { holdingsOf } from './holdings.ts';
import styles from './holdings-list.module.css';
import { useStockWords } from './use-stock-words.ts';

interface HoldingsListProps {
  readonly title: string;
  readonly account: Account;
  /** Said where the books say nothing is there; without it nothing is shown then. */
  readonly empty?: string;
}

/** What an account holds, by motif and format. */
export function HoldingsList({ title, account, empty }: HoldingsListProps) {
  const { t } = useTranslation('stock');
  const words = useStockWords();
  const rows = useCampaign(({ view }) => holdingsOf(view, account), looksSame);
  if (rows.length === 0 && !empty) return null;
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {rows.length === 0 && <p className={styles.dim}>{empty}</p>}
      <ul className={styles.list}>
        {rows.map(({ id, format, motif, count }) => (
          <li key={id}>
            <span>
              {words.motif(motif)} <span className={styles.dim}>{t(`phone.formats.${format}`)}</span>
            </span>
            <strong className={count < 0 ? styles.short : undefined}>{formatCount(count)}</strong>
          </li>
        ))}
      </ul>
      {rows.some(({ count }) => count < 0) && <p className={styles.dim}>{t('phone.belowZero')}</p>}
    </section>
  );
}
