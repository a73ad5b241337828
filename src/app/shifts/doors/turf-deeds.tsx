import { IconArrowBackUp, IconCalendarTime, IconCheck, IconUserShare } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TurfRow } from '../../../domain/model/turf.ts';
import { addDays } from '../../../domain/rules/day-in.ts';
import { isComing } from '../../../domain/rules/sign-ups.ts';
import { formatWeekday } from '../../texts/format.ts';
import { Button } from '../../ui/button.tsx';
import { looksSame, useCampaign } from '../../ui/campaign-context.ts';
import { SheetDialog } from '../../ui/sheet-dialog.tsx';
import styles from './doors.module.css';
import { useDoors } from './doors-context.ts';
import { useTurfDeeds } from './use-turf-deeds.ts';

interface TurfDeedsProps {
  readonly turf: TurfRow;
  /** It is no longer mine. */
  readonly onOver: () => void;
}

/** When one comes again: days from today. */
const LATER = [1, 2, 3, 7, 14];

/** Give it back, through, again later, or hand it on: nobody types anything. */
export function TurfDeeds({ turf, onOver }: TurfDeedsProps) {
  const { t } = useTranslation('doors');
  const [asking, setAsking] = useState<'later' | 'hand-on' | null>(null);
  const deeds = useTurfDeeds(turf);
  const others = useOthers(turf);
  const close = () => setAsking(null);
  return (
    <div className={styles.deeds}>
      <Button icon={IconCheck} onClick={() => deeds.finish(onOver)}>
        {t('deeds.done')}
      </Button>
      <Button icon={IconCalendarTime} onClick={() => setAsking('later')}>
        {t('deeds.later')}
      </Button>
      <Button icon={IconArrowBackUp} onClick={() => deeds.giveBack(onOver)}>
        {t('deeds.giveBack')}
      </Button>
      {others.length > 0 && (
        <Button icon={IconUserShare} onClick={() => setAsking('hand-on')}>
          {t('deeds.handOn')}
        </Button>
      )}
      {asking === 'later' && <LaterDialog onChoose={(day) => deeds.later(day, onOver)} onClose={close} />}
      {asking === 'hand-on' && (
        <SheetDialog title={t('deeds.handOnTitle')} onClose={close}>
          <div className={styles.list}>
            {others.map(({ member, name }) => (
              <Button key={member} onClick={() => deeds.handOn(member, name, onOver)}>
                {name}
              </Button>
            ))}
          </div>
        </SheetDialog>
      )}
    </div>
  );
}

interface LaterDialogProps {
  /** null: nobody knows when. */
  readonly onChoose: (day: string | null) => void;
  readonly onClose: () => void;
}

function LaterDialog({ onChoose, onClose }: LaterDialogProps) {
  const { t } = useTranslation('doors');
  const { today } = useDoors();
  return (
    <SheetDialog title={t('deeds.laterTitle')} onClose={onClose}>
      <div className={styles.list}>
        {LATER.map((days) => {
          const day = addDays(today, days);
          return (
            <Button key={day} onClick={() => onChoose(day)}>
              {formatWeekday(Date.parse(day), 'UTC')}
            </Button>
          );
        })}
        <Button onClick={() => onChoose(null)}>{t('deeds.noDay')}</Button>
      </div>
    </SheetDialog>
  );
}

/** Who else comes to the turf's shift, where this phone may know them: with whoever manages it. */
function useOthers({ shift }: TurfRow) {
  return useCampaign(({ view, actor }) => {
    const signUps = (shift === null ? undefined : view.get('shift', shift))?.signUps ?? [];
    return signUps.flatMap((one) => {
      const { member, name } = one;
      return isComing(one) && member !== null && name !== null && member !== actor.id ? [{ member, name }] : [];
    });
  }, looksSame);
}
