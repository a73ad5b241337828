import type { Flag, PlacementRow } from '../model/placement.ts';
import type { View } from '../view.ts';
import { hangs } from './placement-machine.ts';

const isOpen = (flag: Flag) => flag.cleared === null;

/** What no longer hangs needs no decision, unless somebody says things of it that cannot be. */
const matters = (placement: PlacementRow) => (flag: Flag) =>
  isOpen(flag) && (hangs(placement) || flag.code.startsWith('odd-step:'));

/** Whether somebody still has to look at this placement. */
export function hasOpenFlag(placement: PlacementRow): boolean {
  return placement.flags.some(matters(placement));
}

/** Every open flag, newest first. */
export function openFlags(view: View): { placement: PlacementRow; flag: Flag }[] {
  const open = [...view.all('placement')].filter(hasOpenFlag);
  open.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  return open.flatMap((placement) => placement.flags.filter(matters(placement)).map((flag) => ({ placement, flag })));
}
