import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { COUNTED } from '../../../domain/model/tally.ts';
import { FEWEST_HOMES, type TurfRow } from '../../../domain/model/turf.ts';
import { walkOrder } from '../../../domain/rules/walk-list.ts';
import { formatCount } from '../../texts/format.ts';
import { sectionWords } from './section-words.ts';
import type { Counts, TurfCounts } from './turf-counts.ts';
import classes from './turfs.module.css';

/** One turf's sections in walking order, with what was counted in each. */
export function SectionList({ turf, counts }: { turf: TurfRow; counts: TurfCounts | undefined }) {
  const { t } = useTranslation('turfs');
  const countWords = (of: Counts) =>
    COUNTED.filter((what) => of[what] > 0)
      .map((what) => `${t(`counted.${what}`)} ${formatCount(of[what])}`)
      .join(' · ');
  return (
    <section className={classes.part} aria-label={t('list.title')}>
      <h4>{t('list.title')}</h4>
      {turf.sections.length === 0 && <p>{t('list.none')}</p>}
      <ol className={classes.sections}>
        {walkOrder(turf.sections).map((section) => {
          const counted = counts?.bySection.get(section.id);
          return (
            <li key={section.id}>
              <div>
                <span className={classes.where}>{sectionWords(section)}</span>
                {turf.done.includes(section.id) && (
                  <span className={classes.through}>
                    <IconCheck size={16} aria-hidden /> {t('list.done')}
                  </span>
                )}
              </div>
              <p>
                {t('homes', { count: section.homes, homes: formatCount(section.homes) })}
                {counted && ` · ${countWords(counted)}`}
              </p>
            </li>
          );
        })}
      </ol>
      {turf.spared.length > 0 && <p>{t('spared', { count: turf.spared.length })}</p>}
      <p>{t('list.sums', { fewest: FEWEST_HOMES })}</p>
    </section>
  );
}
