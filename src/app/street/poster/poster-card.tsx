import {
  IconAlertTriangle,
  IconCalendar,
  IconCircleCheck,
  IconCircleDashed,
  IconEyeOff,
  IconRectangleVerticalFilled,
  IconRefresh,
  IconRotate2,
  IconTool,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PlacementRow, PlacementState } from '../../../domain/model/placement.ts';
import { dayIn } from '../../../domain/rules/day-in.ts';
import { inTrouble } from '../../../domain/rules/placement-machine.ts';
import { formatDay, formatInstant } from '../../texts/format.ts';
import { flagWords } from '../../texts/reason-words.ts';
import { looksSame, useCampaign } from '../../ui/campaign-context.ts';
import { PhotoView } from '../../ui/photos/lazy-photo-view.tsx';
import sheet from '../sheet.module.css';
import styles from './posters.module.css';

/** Told apart by shape, like the signs on the map. */
const SIGNS = {
  planned: IconCalendar,
  reserved: IconCalendar,
  hung: IconRectangleVerticalFilled,
  checked: IconCircleCheck,
  damaged: IconAlertTriangle,
  missing: IconCircleDashed,
  covered: IconEyeOff,
  'to-move': IconRotate2,
  repaired: IconTool,
  replaced: IconRefresh,
  'taken-down': IconCircleDashed,
  undone: IconCircleDashed,
} as const satisfies Record<PlacementState, unknown>;

interface PosterCardProps {
  readonly placement: PlacementRow;
  readonly timeZone: string;
}

/** One poster: in what state, what it is, since when, from whom as far as the role knows, and what the office should see. */
export function PosterCard({ placement, timeZone }: PosterCardProps) {
  const { t } = useTranslation(['poster', 'street']);
  const { state, at, hungAt, format, side } = placement;
  const { motif, by, mine } = useCampaign(({ view, actor }) => {
    const name = placement.by && view.get('member', placement.by)?.name;
    return {
      motif: view.get('campaign', 'campaign')?.motifs.find(({ id }) => id === placement.motif)?.name,
      by: name ?? undefined,
      mine: placement.by === actor.id,
    };
  }, looksSame);
  const Sign = SIGNS[state];
  const facts = [
    motif ?? t('noMotif'),
    t(`street:format.${format}`),
    side !== 'both' && t(`street:motif.${side}`),
    hungAt !== null && at !== hungAt && t('since', { day: formatDay(dayIn(timeZone, hungAt)) }),
    mine ? t('you') : by && t('by', { name: by }),
  ].filter(Boolean);
  const photo = placement.steps.findLast((step) => step.photo)?.photo;
  return (
    <div className={styles.card}>
      <Sign size={24} className={inTrouble(placement) ? styles.bad : styles.good} aria-hidden />
      <div className={styles.facts}>
        <p className={styles.state}>{t('now', { state: t(`state.${state}`), when: formatInstant(at, timeZone) })}</p>
        <p className={sheet.dim}>{facts.join(' · ')}</p>
        {placement.flags
          .filter((flag) => flag.cleared === null)
          .map(({ code }) => (
            <p key={code} className={sheet.flag}>
              {flagWords(code)}
            </p>
          ))}
      </div>
      {photo && (
        <div className={styles.photo}>
          <PhotoView photo={photo} />
        </div>
      )}
    </div>
  );
}
