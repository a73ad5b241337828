import { useTranslation } from 'react-i18next';
import { metresBetween } from '../../../domain/geometry/lon-lat.ts';
import type { WalkPart } from '../../../domain/rules/walk-list.ts';
import { fixOf, usePosition } from '../../ui/use-position.ts';
import { WayTo } from '../../ui/way-to.tsx';
import { rangeWords } from './door-words.ts';
import styles from './doors.module.css';
import { SparedNote } from './spared-note.tsx';
import { sparedIn, type TurfNow } from './use-turf.ts';

/** Nearer than this one is there. Metres. */
const HERE = 40;

/** Where this section is, which doors belong to it, and where nobody rings. */
export function SectionHead({ now, part }: { readonly now: TurfNow; readonly part: WalkPart }) {
  const { t } = useTranslation('doors');
  const fix = fixOf(usePosition());
  const { section, stretches } = part;
  const facts = [
    t('section.of', { number: now.parts.indexOf(part) + 1, total: now.parts.length }),
    t(`section.side.${section.side}`),
    t('section.homes', { count: section.homes }),
  ];
  const several = section.streets.length > 1;
  return (
    <div className={styles.head}>
      <p className={styles.facts}>
        <span>{facts.join(' · ')}</span>
        {fix &&
          (metresBetween(fix, section) < HERE ? <span>{t('section.here')}</span> : <WayTo from={fix} to={section} />)}
      </p>
      <SparedNote doors={sparedIn(part)} several={several} />
      {now.unheard && <p className={styles.notice}>{t('section.offline')}</p>}
      {stretches.length === 0 && <p className={styles.dim}>{t('section.noNumbers')}</p>}
      {stretches.map(({ street, doors }, index) => (
        <div key={`${street} ${index}`} className={styles.stretch}>
          {several && <h2>{street}</h2>}
          <p className={styles.range}>{rangeWords(doors.map(({ number }) => number))}</p>
          {doors.length > 1 && (
            <ul className={styles.numbers} aria-label={t('section.numbers')}>
              {doors.map(({ number, spared }) => (
                <li key={number} className={spared.length > 0 ? styles.marked : ''}>
                  {number}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}
