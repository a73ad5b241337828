import { useTranslation } from 'react-i18next';
import type { PostPlace } from '../../domain/city.ts';
import { PostStatus } from '../../domain/rules/post-status.ts';
import { formatMetres } from '../texts/format.ts';
import { formatFor } from './format-for.ts';
import styles from './sheet.module.css';
import type { useMotif } from './use-motif.ts';

const STATES = Object.fromEntries(Object.entries(PostStatus).map(([name, status]) => [status, name])) as Record<
  PostStatus,
  keyof typeof PostStatus
>;

interface PostHeadingProps {
  readonly place: PostPlace;
  readonly metres: number | null;
  /** null: what stands below says it better. */
  readonly status: PostStatus | null;
  /** How many posters hang there, where there are several. */
  readonly count?: number;
  /** The button that says and changes what is hung. */
  readonly hanging?: { readonly motif: ReturnType<typeof useMotif>; readonly onChange: () => void };
}

/** Where, how far, in what state; and what the next poster is. */
export function PostHeading({ place, metres, status, count = 1, hanging }: PostHeadingProps) {
  const { t } = useTranslation('street');
  const facts = [
    place.packIndex < 0 ? t(`added.${place.kind}`) : t('post', { id: place.id }),
    ...(metres === null ? [] : [t('away', { distance: formatMetres(metres) })]),
    ...(status === null ? [] : [t(`state.${STATES[status]}`)]),
    ...(count > 1 ? [t('posters', { count })] : []),
  ];
  const format = hanging && formatFor(place.kind, hanging.motif.format);
  const what = [
    // The most common one goes without saying.
    ...(format && format !== 'a1-pair' ? [t(`format.${format}`)] : []),
    ...(hanging && hanging.motif.side !== 'both' ? [t(`motif.${hanging.motif.side}`)] : []),
  ];
  return (
    <div className={styles.heading}>
      <div className={styles.where}>
        <h1>{place.street || t('noStreet')}</h1>
        <p className={styles.dim}>{facts.join(' · ')}</p>
      </div>
      {hanging && (
        <button type="button" className={styles.motif} onClick={hanging.onChange}>
          <span className={styles.dim}>{t('motif.label')}</span>
          <strong>{hanging.motif.motif?.name ?? t('motif.choose')}</strong>
          {what.length > 0 && <span className={styles.dim}>{what.join(' · ')}</span>}
        </button>
      )}
    </div>
  );
}
