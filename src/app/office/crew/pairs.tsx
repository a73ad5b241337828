import { useTranslation } from 'react-i18next';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { pairNewcomers } from '../../../domain/rules/pair-newcomers.ts';
import classes from './crew.module.css';

/** Who takes whom along on their first shift. */
export function Pairs({ shift }: { readonly shift: ShiftRow }) {
  const { t } = useTranslation('crew');
  const pairs = pairNewcomers(shift);
  if (pairs.length === 0) return null;
  const name = (one: { readonly name: string | null }) => one.name ?? t('people.noName');
  return (
    <div className={classes.others}>
      <h3>{t('pairs.title')}</h3>
      <ul className={classes.pairs}>
        {pairs.map(({ newcomer, guide }) => (
          <li key={newcomer.id} data-alone={guide === null}>
            {guide
              ? t('pairs.pair', { guide: name(guide), newcomer: name(newcomer) })
              : t('pairs.alone', { newcomer: name(newcomer) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
