import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignUp } from '../../../domain/model/shift.ts';
import { firstName } from '../../../domain/rules/make-sign-up.ts';
import { pairNewcomers } from '../../../domain/rules/pair-newcomers.ts';
import { isComing, isWaiting } from '../../../domain/rules/sign-ups.ts';
import { Button } from '../../ui/button.tsx';
import { SheetDialog } from '../../ui/sheet-dialog.tsx';
import { CrewRow } from './crew-row.tsx';
import { LateAlarm } from './late-alarm.tsx';
import { PairNote } from './pair-note.tsx';
import styles from './shift.module.css';
import type { ShiftNow } from './use-shift.ts';
import type { ShiftDeeds } from './use-shift-deeds.ts';

interface CrewListProps {
  readonly now: ShiftNow;
  readonly deeds: ShiftDeeds;
}

/** Everybody with their number, for who looks after the shift; from the start on each is ticked off here. */
export function CrewList({ now, deeds }: CrewListProps) {
  const { t } = useTranslation('shift');
  const { shift, begun, over, cancelled } = now;
  const [removing, setRemoving] = useState<SignUp | null>(null);
  const coming = shift.signUps.filter(isComing);
  const guides = new Map(pairNewcomers(shift).map(({ newcomer, guide }) => [newcomer, guide?.name]));
  const rows = (people: readonly SignUp[]) =>
    people.map((one) => {
      const guide = guides.get(one);
      return (
        <CrewRow
          key={one.id}
          one={one}
          guide={guide ? firstName(guide) : null}
          ticks={begun && !cancelled}
          onTick={(came) => deeds.tickOne(one, came)}
          onRemove={over || begun ? undefined : () => setRemoving(one)}
        />
      );
    });
  const left = shift.signUps.filter(({ state }) => state === 'withdrawn' || state === 'declined');
  return (
    <>
      {!over && !cancelled && <LateAlarm now={now} />}
      <section>
        <h2>{begun && !cancelled ? t('crew.whoCame') : t('people.title')}</h2>
        {!over && !cancelled && <PairNote now={now} />}
        {coming.length === 0 && <p className={styles.dim}>{t(over ? 'crew.nobodyCame' : 'crew.nobody')}</p>}
        <ul className={styles.people}>{rows(coming)}</ul>
        {begun && !over && !cancelled && coming.length > 0 && coming.every(({ came }) => came !== null) && (
          <p className={styles.good}>{t('crew.allTicked')}</p>
        )}
      </section>
      <More title={t('crew.waiting')}>{rows(shift.signUps.filter(isWaiting))}</More>
      <More title={t('crew.asked')}>{rows(shift.signUps.filter(({ state }) => state === 'asked'))}</More>
      <More title={t('crew.invited')}>{rows(shift.signUps.filter(({ state }) => state === 'invited'))}</More>
      <More title={t('crew.left')}>{begun ? rows(left) : []}</More>
      {removing && (
        <SheetDialog title={t('crew.remove.title', { name: removing.name })} onClose={() => setRemoving(null)}>
          <div className={styles.choices}>
            <p>{t('crew.remove.hint')}</p>
            <Button
              onClick={() => {
                setRemoving(null);
                if (removing.member !== null) deeds.remove(removing.member, removing.name ?? '');
              }}
            >
              {t('crew.remove.yes')}
            </Button>
            <Button look="quiet" onClick={() => setRemoving(null)}>
              {t('crew.remove.no')}
            </Button>
          </div>
        </SheetDialog>
      )}
    </>
  );
}

function More({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className={styles.people}>{children}</ul>
    </section>
  );
}
