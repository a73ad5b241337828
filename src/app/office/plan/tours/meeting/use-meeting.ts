import { useRef, useState } from 'react';
import type { MeetingPlan } from '../../../../../planning/meeting/meeting-plan.ts';
import type { TourStop } from '../../../../../planning/tours/tours-plan.ts';
import { useCampaignClient } from '../../../../ui/campaign-context.ts';
import { collectCity } from '../../run/collect-city.ts';
import { gapOf } from '../../run/gap-of.ts';
import type { RunState } from '../../run/hear-run.ts';
import { useRun } from '../../run/use-run.ts';
import type { PlanDesk } from '../../use-plan-desk.ts';
import { givePoints } from './give-points.ts';
import { howFar } from './how-far.ts';
import { crewsToMeet, orderMeeting } from './order-meeting.ts';

/** Longer than it takes in any city that was tried. */
const PATIENCE_MS = 3_000;

/** What was found, and who of the crews meets where. */
export interface FoundMeeting {
  readonly plan: MeetingPlan;
  /** No other places are nearer, of those that were looked at. */
  readonly proven: boolean;
  /** Ids of the crews at each point. */
  readonly crews: readonly (readonly string[])[];
}

export interface Meeting {
  readonly state: RunState<'meeting'>;
  /** What was found last for the open draft. */
  readonly found: FoundMeeting | undefined;
  /** @param count so many points, where not one for each crew */
  search(count?: number): void;
  /** Those who were told where to begin begin anywhere again. */
  takeBack(): void;
}

/** Finds where the crews without a start could meet, and has them begin there. */
export function useMeeting(desk: PlanDesk<'tours'>, waiting: readonly TourStop[]): Meeting {
  const { view, city } = useCampaignClient();
  const { settings, plan, id } = desk.draft;
  const asked = useRef<string>(undefined);
  const [found, setFound] = useState<FoundMeeting & { readonly draft: string }>();
  const { state, start, clear } = useRun<'meeting'>((ended) => {
    // Another draft, or the page was left: nobody waits for it any more.
    if (ended.kind !== 'done' || ended.stopped || asked.current !== id) return;
    const { points } = ended.plan;
    const away = howFar(view, city, plan);
    const going = crewsToMeet(settings);
    const given = givePoints(going, points, (crew, point) => away(crew, points[point]!));
    const pointOf = new Map(going.map((crew, n) => [crew.id, points[given[n]!]!]));
    const last = ended.curve.at(-1);
    desk.set({
      crews: settings.crews.map((crew) => {
        const point = pointOf.get(crew.id);
        return point ? { ...crew, start: { lon: point.lon, lat: point.lat } } : crew;
      }),
    });
    setFound({
      draft: id,
      plan: ended.plan,
      proven: last !== undefined && gapOf(last, 'less') === 0,
      crews: points.map((point) => going.filter((crew) => pointOf.get(crew.id) === point).map((crew) => crew.id)),
    });
    clear();
  });
  return {
    state,
    found: found?.draft === id ? found : undefined,
    search: (count) => {
      asked.current = id;
      setFound(undefined);
      const order = orderMeeting(settings, plan, waiting);
      start(async () => ({
        task: 'meeting',
        order: count === undefined ? order : { ...order, count },
        city: await collectCity(city.pack, 'meeting'),
        seed: 1,
        milliseconds: PATIENCE_MS,
      }));
    },
    takeBack: () => {
      const met = new Set(found?.crews.flat());
      desk.set({
        crews: settings.crews.map((crew) => (met.has(crew.id) ? { ...crew, start: null, end: null } : crew)),
      });
      setFound(undefined);
    },
  };
}
