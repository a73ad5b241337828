import type { ProfileRow } from '../../../domain/model/profile.ts';
import { isTicked } from '../../../domain/rules/is-available.ts';
import classes from './people-table.module.css';

/** The week as a small picture, Monday on the left, morning on top; the words for it stand beside it or in the title. */
export function WeekMark({ week }: { week: ProfileRow['week'] }) {
  let ticked = '';
  let open = '';
  for (let day = 0; day < 7; day++)
    for (let part = 0; part < 4; part++) {
      const square = (inset: number) =>
        `M${day * 9 + inset} ${part * 7 + inset}h${8 - 2 * inset}v${6 - 2 * inset}h${2 * inset - 8}z`;
      if (isTicked(week, day, part)) ticked += square(0);
      else open += square(2.5);
    }
  return (
    <svg className={classes.weekMark} width={62} height={27} viewBox="0 0 62 27" aria-hidden>
      <path d={open} className={classes.openPart} />
      <path d={ticked} className={classes.tickedPart} />
    </svg>
  );
}
