import { useTranslation } from 'react-i18next';
import { kindWords } from '../../texts/kind-words.ts';
import { Button } from '../../ui/button.tsx';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import styles from './nothing-here.module.css';
import type { ShiftFacts } from './shift-facts.ts';
import { type FilterName, type FilterSetting, hiddenBy, type ShiftFilters } from './shift-filters.ts';

interface NothingHereProps {
  /** What there would be without filters. */
  readonly ahead: readonly ShiftFacts[];
  readonly filters: ShiftFilters;
  readonly setting: FilterSetting;
  /** Somebody planned something before. */
  readonly hasPast: boolean;
  readonly onShowAll: () => void;
}

/** Why there is nothing to see, and what would change that. */
export function NothingHere({ ahead, filters, setting, hasPast, onShowAll }: NothingHereProps) {
  const { t } = useTranslation('shifts');
  const { view } = useCampaignClient();
  const hidden = hiddenBy(ahead, filters, setting);
  const nameOf = (filter: FilterName) =>
    filter === 'kinds' ? filters.kinds.map((kind) => kindWords(view, kind)).join(', ') : t(`filters.${filter}`);
  if (hidden.length === 0)
    return (
      <div className={styles.nothing}>
        <h2>{t(hasPast ? 'empty.over' : 'empty.none')}</h2>
        <p>{t('empty.noneHint')}</p>
      </div>
    );
  return (
    <div className={styles.nothing}>
      <h2>{t('empty.filtered')}</h2>
      {hidden.map(({ filter, count }) => (
        <p key={filter}>{t('empty.hides', { filter: nameOf(filter), count })}</p>
      ))}
      <Button onClick={onShowAll}>{t('empty.showAll')}</Button>
    </div>
  );
}
