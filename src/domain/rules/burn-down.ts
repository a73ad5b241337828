import type { View } from '../view.ts';
import { hangs } from './placement-machine.ts';

export interface BurnDown {
  /** How many hung when the take-down began (or now, before it does). */
  readonly from: number;
  /** After each poster that came down since: when (ms), and how many were left. In order of time, ends at `until`. */
  readonly points: readonly { readonly at: number; readonly left: number }[];
}

/** How the posters of a ward, or of the whole campaign (null), went down between two instants (ms). */
export function burnDown(view: View, ward: string | null, begins: number, until: number): BurnDown {
  let left = 0;
  const down: number[] = [];
  for (const placement of view.all('placement')) {
    if (ward !== null && placement.ward !== ward) continue;
    if (hangs(placement)) left++;
    else if (placement.state === 'taken-down' && placement.at >= begins && placement.at <= until)
      down.push(placement.at);
  }
  const from = left + down.length;
  const points = down.sort((a, b) => a - b).map((at, index) => ({ at, left: from - index - 1 }));
  return { from, points: [...points, { at: Math.max(begins, until), left }] };
}
