import type { Flag, PlacementRow } from '../model/placement.ts';
import type { View } from '../view.ts';

const isOpen = (flag: Flag) => flag.cleared === null;

/** Whether somebody still has to look at this placement. What no longer hangs needs no decision. */
export function hasOpenFlag(placement: PlacementRow): boolean {
  return placement.state === 'hung' && placement.flags.some(isOpen);
}

/** Every open flag of what hangs, newest first. */
export function openFlags(view: View): { placement: PlacementRow; flag: Flag }[] {
  const open = [...view.all('placement')].filter(hasOpenFlag);
  open.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  return open.flatMap((placement) => placement.flags.filter(isOpen).map((flag) => ({ placement, flag })));
}
