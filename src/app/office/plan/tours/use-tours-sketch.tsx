import { useMemo } from 'react';
import type { LonLat } from '../../../../domain/geometry/lon-lat.ts';
import type { ToursPlan } from '../../../../planning/tours/tours-plan.ts';
import { useCampaignClient } from '../../../ui/campaign-context.ts';
import { useSketch } from '../../map/map-desk.tsx';
import { splitPlaces } from '../compare/split-places.ts';
import { PlanDots } from '../map/plan-dots.tsx';
import type { PlanDesk } from '../use-plan-desk.ts';
import { CrewStarts } from './crew-starts.tsx';
import { type TourLine, TourLines } from './tour-lines.tsx';

const NOTHING: readonly LonLat[] = [];

/** Where stops are, by the id of their placement. */
export type StopPlaces = (stop: string) => LonLat | undefined;

/** The tours that have stops, numbered as on the map and in the list. */
export const numberTours = (plan: ToursPlan | null) =>
  (plan?.tours ?? []).filter(({ stops }) => stops.length > 0).map((tour, index) => ({ ...tour, number: index + 1 }));

/**
 * Draws the tours on the map, or how two plans differ: which stops go with another crew there.
 * @param waiting what there is to do while nothing is planned
 */
export function useToursSketch(
  { plan, other, draft }: PlanDesk<'tours'>,
  shown: string | undefined,
  waiting: readonly LonLat[],
) {
  const { view } = useCampaignClient();
  const placeOf: StopPlaces = (stop) => view.get('placement', stop);
  const otherPlan = other?.plan;
  const otherCrews = other?.settings.crews;
  const { crews } = draft.settings;
  const split = useMemo(() => {
    const a = withCrew(plan, crews);
    const b = withCrew(otherPlan ?? null, otherCrews ?? []);
    return splitPlaces(a, b, ({ key }) => key);
  }, [plan, crews, otherPlan, otherCrews]);
  // What is there to do changes with every deed; a plan on the map does not.
  const todo = plan ? NOTHING : waiting;
  const sketch = useMemo(() => {
    const places = (stops: readonly string[]) => stops.map(placeOf).filter((place) => place !== undefined);
    if (otherPlan) {
      const of = (named: readonly { stop: string }[]) => places(named.map(({ stop }) => stop));
      const groups = [
        { look: 'both', places: of(split.both) },
        { look: 'b', places: of(split.b) },
        { look: 'a', places: of(split.a) },
      ] as const;
      return { bare: true, layer: <PlanDots groups={groups} /> };
    }
    if (!plan) {
      const layer = (
        <>
          <PlanDots groups={[{ look: 'plan', places: todo }]} />
          <CrewStarts crews={crews} />
        </>
      );
      return { bare: true, layer };
    }
    const lines: TourLine[] = numberTours(plan).map(({ crew, number, path, stops }) => ({
      crew,
      number,
      path,
      stops: places(stops),
    }));
    const left = places(plan.left.map(({ stop }) => stop));
    return {
      bare: true,
      layer: (
        <>
          {left.length > 0 && <PlanDots groups={[{ look: 'unwanted', places: left }]} />}
          <TourLines lines={lines} shown={shown} />
          <CrewStarts crews={crews} />
        </>
      ),
    };
    // The view's rows are the same as long as the plan is: where a stop stands does not change.
  }, [plan, otherPlan, split, shown, todo, crews]);
  useSketch(sketch);
  return split;
}

/** Each stop with the crew that goes there: two plans agree where both are the same. Crews are known by name and day. */
function withCrew(plan: ToursPlan | null, crews: PlanDesk<'tours'>['draft']['settings']['crews']) {
  return (plan?.tours ?? []).flatMap(({ crew, stops }) => {
    const known = crews.find(({ id }) => id === crew);
    return stops.map((stop) => ({ stop, key: `${stop} ${known?.name} ${known?.day}` }));
  });
}
