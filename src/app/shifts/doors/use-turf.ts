import { useMemo } from 'react';
import type { TurfRow } from '../../../domain/model/turf.ts';
import { type WalkPart, walkList } from '../../../domain/rules/walk-list.ts';
import { useCampaign } from '../../ui/campaign-context.ts';

export interface TurfNow {
  readonly turf: TurfRow;
  /** Its sections as one walks them. */
  readonly parts: readonly WalkPart[];
  /** This phone counts in it. */
  readonly mine: boolean;
  /** It was taken, and the server has not said yet what is spared there. */
  readonly unheard: boolean;
}

export function useTurf(id: string): TurfNow | undefined {
  const turf = useCampaign(({ view }) => view.get('turf', id));
  const mine = useCampaign(({ view, actor }) => view.get('turf', id)?.holder === actor.id);
  const unheard = useCampaign(
    (client) =>
      client.status.pending > 0 &&
      client.entries().some(({ name, fate, args }) => name === 'assignTurfs' && isWaiting(fate) && names(args, id)),
  );
  const parts = useMemo(() => (turf ? walkList(turf.sections, turf.spared) : []), [turf]);
  return turf && turf.closedAt === null ? { turf, parts, mine, unheard } : undefined;
}

const isWaiting = (fate: string) => fate === 'saving' || fate === 'waiting';
const names = (args: unknown, id: string) => (args as { turfIds: string[] }).turfIds.includes(id);

/** The section that comes next on the way and is not through; from the beginning again where the end is reached. */
export function nextPart({ turf, parts }: TurfNow, after?: string): WalkPart | undefined {
  const from = parts.findIndex(({ section }) => section.id === after) + 1;
  return [...parts.slice(from), ...parts.slice(0, from)].find(
    ({ section }) => section.id !== after && !turf.done.includes(section.id),
  );
}

/** Doors that are not rung at, as one comes by them. */
export const sparedIn = ({ stretches, besides }: WalkPart) => [
  ...stretches.flatMap(({ doors }) => doors.flatMap(({ spared }) => spared)),
  ...besides,
];
