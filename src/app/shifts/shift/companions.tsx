import { useTranslation } from 'react-i18next';
import { firstName } from '../../../domain/rules/make-sign-up.ts';
import { isComing } from '../../../domain/rules/sign-ups.ts';
import { PairNote } from './pair-note.tsx';
import { PersonLine } from './person-line.tsx';
import styles from './shift.module.css';
import type { ShiftNow } from './use-shift.ts';

/** Who else comes, for those who come: first names and groups. */
export function Companions({ now }: { readonly now: ShiftNow }) {
  const { t } = useTranslation('shift');
  const { shift, own, over, cancelled } = now;
  if (cancelled) return null;
  if (!own || !isComing(own)) return over ? null : <p className={styles.dim}>{t('people.hidden')}</p>;
  const coming = shift.signUps.filter(isComing);
  const named = coming.filter((one) => one === own || one.name !== null);
  return (
    <section>
      <h2>{t(over ? 'people.were' : 'people.title')}</h2>
      {!over && <PairNote now={now} />}
      <ul className={styles.people}>
        {named.map((one, index) => (
          // Others have no id here, and their order is the order of signing up.
          <li key={one === own ? 'own' : index}>
            <PersonLine one={one} name={one === own ? t('people.you') : firstName(one.name ?? '')} />
          </li>
        ))}
      </ul>
      {named.length < coming.length && (
        <p className={styles.dim}>{t('people.more', { count: coming.length - named.length })}</p>
      )}
    </section>
  );
}
