import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { LonLat } from '../../../domain/geometry/lon-lat.ts';
import type { TeamRow } from '../../../domain/model/team.ts';
import type { Tell } from '../../ui/use-told.ts';
import { setActiveTour } from './active-tour.ts';
import { movedOrder, nearestOrder, openFrom } from './reorder-stops.ts';
import { stopsIn, type TourNow } from './use-tour.ts';

/** What a team may do with a tour as a whole, all of it without a network. */
export function useTourDeeds(now: TourNow, { run }: Tell) {
  const { t } = useTranslation('tours');
  const { id, name, stops, team } = now.tour;
  const reorder = (order: string[] | undefined, words: string) => {
    if (!order) return;
    const before = stops.map((stop) => stop.id);
    const undo = () => run('reorderTour', { tourId: id, stops: before }, { words });
    run('reorderTour', { tourId: id, stops: order }, { words, undo });
  };
  return {
    nearest: (from: LonLat) => reorder(nearestOrder(now, from), t('phone.nearestTold')),
    move: (stop: string, by: -1 | 1 | 'first') => reorder(movedOrder(now, stop, by), t('phone.nearestTold')),
    split(stop: string): void {
      const part = partName(name, (base, n) => t('phone.splitName', { name: base, part: n }));
      const args = { tourId: id, newTourId: newId(), name: part, team, stops: openFrom(now, stop) };
      run('splitTour', args, { words: t('phone.splitTold', { name: part }) });
    },
    unskip: (stopId: string) => run('skipStop', { tourId: id, stopId, reason: null }, { words: t('phone.unskipped') }),
    take: (mine: string) => run('assignTour', { tourId: id, team: mine }, { words: t('phone.taken') }),
    /** All that is open goes to this team, or to whoever takes it; what is done stays. */
    give(to: TeamRow | null): void {
      const words = to ? t('phone.give.told', { team: to.name }) : t('phone.give.freeTold');
      const done = () => setActiveTour(null);
      if (now.done + now.skipped === 0) {
        run('assignTour', { tourId: id, team: to?.id ?? null }, { words, done });
        return;
      }
      const rest = t('phone.give.name', { name }).slice(0, LONGEST);
      const args = { tourId: id, newTourId: newId(), name: rest, team: to?.id ?? null };
      run('splitTour', { ...args, stops: stopsIn(now, 'open').map((stop) => stop.id) }, { words, done });
    },
  };
}

/** A tour's name holds so many letters. */
const LONGEST = 120;

/** 'Altstadt' → 'Altstadt, Teil 2'; split once more, 'Altstadt, Teil 3'. */
function partName(name: string, words: (base: string, part: number) => string): string {
  const [, base = name, part = '1'] = /^(.*), \p{L}+ (\d{1,3})$/u.exec(name) ?? [];
  return words(base, Number(part) + 1).slice(0, LONGEST);
}
