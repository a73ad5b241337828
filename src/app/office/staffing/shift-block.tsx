import {
  IconAlertTriangleFilled,
  IconArrowsExchange,
  IconCheck,
  IconSchool,
  IconSquare,
  IconSquareCheckFilled,
  IconUserQuestion,
} from '@tabler/icons-react';
import { memo } from 'react';
import { Link } from 'react-router';
import type { BoardRows, StaffedShift } from '../../../domain/rules/staffing-board.ts';
import { formatSpan, formatTime } from '../../texts/format.ts';
import { kindWords } from '../../texts/kind-words.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import classes from './board.module.css';
import { spokenShift } from './shift-words.ts';

interface ShiftBlockProps {
  readonly staffed: StaffedShift;
  /** What its line says already; null: it stands in no line. */
  readonly rows: BoardRows | null;
  /** Undefined: a way to the shift; otherwise it is chosen or not. */
  readonly chosen: boolean | undefined;
  readonly over: boolean;
  /** The campaign's: read once for the board, not by each of hundreds. */
  readonly timezone: string;
  /** The same function at every render. */
  onChoose(id: string): void;
}

/** One shift on the board: when, what, how full. Of hundreds only the one that changed renders again. */
export const ShiftBlock = memo(function ShiftBlock(props: ShiftBlockProps) {
  const { staffed, rows, chosen, over, timezone, onChoose } = props;
  const { view } = useCampaignClient();
  const { shift } = staffed;
  const ward = shift.ward === null ? undefined : view.get('ward', shift.ward)?.name;
  const group = shift.group === null ? undefined : view.get('group', shift.group)?.name;
  const what = shift.title ?? (rows === 'kind' ? (ward ?? group) : kindWords(view, shift.kind));
  const whose = [rows !== 'ward' && ward, rows !== 'group' && group]
    .filter((name) => name && name !== what)
    .join(' · ');
  const inside = (
    <>
      <span className={classes.time}>
        {chosen === undefined ? null : chosen ? <IconSquareCheckFilled size={16} /> : <IconSquare size={16} />}
        {rows === null ? formatSpan(shift, timezone) : formatTime(shift.start, timezone)}
      </span>
      <span className={classes.what}>{what}</span>
      {whose && <span className={classes.whose}>{whose}</span>}
      <Fullness staffed={staffed} />
    </>
  );
  const look = {
    className: classes.block!,
    'aria-label': spokenShift(view, staffed, timezone),
    'data-state': shift.state === 'cancelled' ? 'cancelled' : over ? 'over' : staffed.gap ? 'gap' : 'full',
  };
  if (chosen === undefined) {
    return (
      <Link to={`/office/shifts/${shift.id}`} {...look}>
        {inside}
      </Link>
    );
  }
  return (
    <button type="button" aria-pressed={chosen} onClick={() => onChoose(shift.id)} {...look}>
      {inside}
    </button>
  );
});

/** "3/6", and a sign for each thing that is lacking: a colour alone says nothing to many people. */
function Fullness({ staffed: { shift, places, leaderless, gap } }: Pick<ShiftBlockProps, 'staffed'>) {
  const open = shift.state === 'open';
  return (
    <span className={classes.fullness} data-lacking={open && gap}>
      <span>
        {places.coming}/{shift.max}
      </span>
      {open && places.missing > 0 && <IconAlertTriangleFilled size={14} />}
      {open && places.missingExperienced > 0 && <IconSchool size={15} />}
      {open && places.seekingCover > 0 && <IconArrowsExchange size={15} />}
      {leaderless && <IconUserQuestion size={15} />}
      {open && !gap && <IconCheck size={14} />}
    </span>
  );
}
