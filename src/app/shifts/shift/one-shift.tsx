import { useState } from 'react';
import { Room } from '../../ui/room.tsx';
import { ToldBar } from '../../ui/told-bar.tsx';
import { useTold } from '../../ui/use-told.ts';
import { AfterShift } from './after-shift.tsx';
import { CollisionNote } from './collision-note.tsx';
import { Companions } from './companions.tsx';
import { CrewList } from './crew-list.tsx';
import { footFor } from './foot-for.ts';
import { LeaveDialog } from './leave-dialog.tsx';
import { OwnState } from './own-state.tsx';
import { PlacesLeft } from './places-left.tsx';
import { RefusedNote } from './refused-note.tsx';
import { ShareShift } from './share-shift.tsx';
import styles from './shift.module.css';
import { ShiftFacts } from './shift-facts.tsx';
import { ShiftFoot } from './shift-foot.tsx';
import { ShiftHead } from './shift-head.tsx';
import { ShiftSums } from './shift-sums.tsx';
import { TurfList } from './turf-list.tsx';
import type { ShiftNow } from './use-shift.ts';
import { useShiftDeeds } from './use-shift-deeds.ts';

/** What, when and where; whether I come; who else does; and for who looks after it, everybody's number. */
export function OneShift({ now }: { readonly now: ShiftNow }) {
  const told = useTold();
  const deeds = useShiftDeeds(now, told);
  const foot = footFor(now);
  const [leaving, setLeaving] = useState(false);
  const ahead = !now.over && !now.cancelled;
  // Who leads wants the numbers; who is there wants to know who else is.
  const peopleFirst = now.manages || now.begun;
  const people = now.manages ? <CrewList now={now} deeds={deeds} /> : <Companions now={now} />;
  const out = () => {
    // Only who is reckoned with is asked twice.
    if (foot.out === 'leave') setLeaving(true);
    else deeds.leave();
  };
  return (
    <Room
      title={now.kind}
      back="/shifts"
      above={<ToldBar {...told} />}
      foot={(foot.main !== null || foot.out !== null) && <ShiftFoot now={now} foot={foot} deeds={deeds} onOut={out} />}
    >
      <div className={styles.page}>
        <RefusedNote now={now} />
        <ShiftHead now={now} />
        <OwnState now={now} deeds={deeds} />
        {ahead && <CollisionNote now={now} />}
        {now.over && !now.cancelled && <AfterShift now={now} />}
        {now.over && !now.cancelled && now.manages && <ShiftSums now={now} />}
        {ahead && !now.begun && <PlacesLeft now={now} />}
        {peopleFirst && people}
        <TurfList now={now} deeds={deeds} />
        <ShiftFacts now={now} />
        {!peopleFirst && people}
        {ahead && !now.begun && <ShareShift now={now} />}
      </div>
      {leaving && <LeaveDialog now={now} deeds={deeds} onClose={() => setLeaving(false)} />}
    </Room>
  );
}
