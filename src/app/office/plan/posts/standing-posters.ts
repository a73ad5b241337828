import type { PlacementRow } from '../../../../domain/model/placement.ts';
import { hangs, isWish } from '../../../../domain/rules/placement-machine.ts';
import type { View } from '../../../../domain/view.ts';

/** What hangs or is planned already: it is not planned again. */
export const standingPosters = (view: View): PlacementRow[] =>
  [...view.all('placement')].filter((placement) => hangs(placement) || isWish(placement));
