import type { PlannedTurf, TurfsPlan } from '../../../../planning/turfs/turfs-plan.ts';
import type { TurfsByHand } from './turfs-by-hand.ts';

/** free: the next run cuts it anew · held: it stays as it is · out: nobody rings there. */
export type Hold = 'free' | 'held' | 'out';

export interface GatheredTurf extends PlannedTurf {
  readonly hold: Hold;
}

/**
 * All turfs of a draft by ward and number: what was cut last, what is held, what is left out. No two have one name.
 * @param taken names that the campaign's own turfs have
 */
export function gatherTurfs(
  plan: TurfsPlan | null,
  { held, leftOut }: Pick<TurfsByHand, 'held' | 'leftOut'>,
  taken: ReadonlySet<string>,
): readonly GatheredTurf[] {
  const as = (turfs: readonly PlannedTurf[], hold: Hold) => turfs.map((turf): GatheredTurf => ({ ...turf, hold }));
  const names = new Set(taken);
  return [...as(held, 'held'), ...as(leftOut, 'out'), ...as(plan?.turfs ?? [], 'free')]
    .map((turf) => {
      const name = freeName(turf.name, names);
      names.add(name);
      return name === turf.name ? turf : { ...turf, name };
    })
    .sort(byWardAndNumber);
}

function byWardAndNumber(a: GatheredTurf, b: GatheredTurf): number {
  if (a.ward !== b.ward) return a.ward < b.ward ? -1 : 1;
  return a.name.localeCompare(b.name, 'de', { numeric: true }) || (a.id < b.id ? -1 : 1);
}

/** The name, or with the next number behind it that nobody has: "Sudenburg 3" becomes "Sudenburg 4". */
function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const [, stem, number] = /^(.*?)(?: (\d+))?$/s.exec(name)!;
  for (let next = Number(number ?? 1) + 1; ; next++) {
    if (!taken.has(`${stem} ${next}`)) return `${stem} ${next}`;
  }
}

/** "Sudenburg 3" is 3 on the map; one with a name of its own is called by it. */
export const shortName = (name: string): string => /\d+$/.exec(name)?.[0] ?? name;
