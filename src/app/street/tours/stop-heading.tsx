import { IconMap2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Fix } from '../../../domain/model/fields.ts';
import { Button } from '../../ui/button.tsx';
import { navigationLink } from '../../ui/navigation-link.ts';
import type { PostReport } from '../look-at-post.ts';
import sheet from '../sheet.module.css';
import type { useMotif } from '../use-motif.ts';
import { CompassArrow } from './compass-arrow.tsx';
import styles from './tour-sheet.module.css';
import type { TourNow } from './use-tour.ts';

interface StopHeadingProps {
  readonly now: TourNow;
  readonly report: PostReport;
  readonly fix: Fix | null;
  /** The button that says and changes what is hung; only where something is hung. */
  readonly hanging?: { readonly motif: ReturnType<typeof useMotif>; readonly onChange: () => void } | undefined;
}

/** Which stop of how many, where, how far and in which direction; and the way there in the navigation app. */
export function StopHeading({ now: { tour, next }, report: { place, plannedMotif }, fix, hanging }: StopHeadingProps) {
  const { t } = useTranslation(['tours', 'street']);
  const street = place.street || t('street:noStreet');
  const planned = hanging?.motif.motifs.find(({ id }) => id === plannedMotif)?.name;
  return (
    <>
      <div className={sheet.heading}>
        <div className={sheet.where}>
          <p className={styles.number}>{t('phone.sheet.of', { number: next + 1, total: tour.stops.length })}</p>
          <h1>{street}</h1>
          <p className={sheet.dim}>
            {place.packIndex < 0 ? t(`street:added.${place.kind}`) : t('street:post', { id: place.id })}
          </p>
        </div>
        {hanging && (
          <button type="button" className={sheet.motif} onClick={hanging.onChange} disabled={planned !== undefined}>
            <span className={sheet.dim}>{t('street:motif.label')}</span>
            <strong>{planned ?? hanging.motif.motif?.name ?? t('street:motif.choose')}</strong>
            {hanging.motif.side !== 'both' && (
              <span className={sheet.dim}>{t(`street:motif.${hanging.motif.side}`)}</span>
            )}
          </button>
        )}
      </div>
      <div className={styles.there}>
        <CompassArrow from={fix} to={place} />
        <Button icon={IconMap2} onClick={() => location.assign(navigationLink(place, street, navigator.userAgent))}>
          {t('phone.sheet.navigate')}
        </Button>
      </div>
    </>
  );
}
