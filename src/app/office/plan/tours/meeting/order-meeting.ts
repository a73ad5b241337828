import type { LonLat } from '../../../../../domain/geometry/lon-lat.ts';
import type { MeetingOrder } from '../../../../../planning/meeting/meeting-plan.ts';
import type { Crew, TourStop, ToursPlan, TravelMode } from '../../../../../planning/tours/tours-plan.ts';
import type { Settings } from '../../tasks.ts';

/** The slower they are, the more a long way matters. */
const SLOWEST_FIRST: readonly TravelMode[] = ['foot', 'bike', 'car'];

/** Crews that begin anywhere, and whose tour may still change. */
export const crewsToMeet = ({ crews, locked }: Settings<'tours'>): readonly Crew[] =>
  crews.filter(({ id, start }) => start === null && !locked.includes(id));

/**
 * Where the crews without a start could meet: one point each, for what is not in a locked tour, by the means that most of
 * them go by.
 * @param waiting what there is to do
 */
export function orderMeeting(
  settings: Settings<'tours'>,
  plan: ToursPlan | null,
  waiting: readonly TourStop[],
): MeetingOrder {
  const crews = crewsToMeet(settings);
  const isLocked = new Set(
    plan?.tours.filter(({ crew }) => settings.locked.includes(crew)).flatMap(({ stops }) => stops),
  );
  const others = settings.crews.filter(({ id }) => !settings.locked.includes(id));
  return {
    stops: waiting.filter(({ id }) => !isLocked.has(id)).map(({ lon, lat }) => ({ lon, lat })),
    mode: mostCommonMode(crews),
    count: crews.length,
    begun: others.map(({ start }) => start).filter((start): start is LonLat => start !== null),
  };
}

function mostCommonMode(crews: readonly Crew[]): TravelMode {
  const count = (mode: TravelMode) => crews.filter((crew) => crew.mode === mode).length;
  return SLOWEST_FIRST.reduce((best, mode) => (count(mode) > count(best) ? mode : best));
}
