import * as z from 'zod/mini';
import { rowId, uuid } from '../model/fields.ts';
import { tourRow } from '../model/tour.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { againstTeam, openTour } from '../rules/answers-for-tour.ts';

const { name, team } = tourRow.shape;

/** "These stops are a tour of their own now": halves a long evening, or hands the rest over to another team. */
export const splitTour = defineIntent({
  args: z.strictObject({
    tourId: rowId,
    newTourId: uuid,
    name,
    team,
    stops: z.array(rowId).check(z.minLength(1), z.maxLength(500)),
  }),
  run(tx, { tourId, newTourId, name, team, stops }, { actor }) {
    const tour = openTour(tx, actor, tourId);
    if ('status' in tour) return tour;
    if (tx.get('tour', newTourId)) return refused('already-exists', newTourId);
    const against = againstTeam(tx, team);
    if (against) return against;
    const leaves = new Set(stops);
    const gone = tour.stops.filter(({ id }) => leaves.has(id));
    // Somebody of the team was faster: what both split off shall not come twice.
    const missing = stops.find((id) => !gone.some((stop) => stop.id === id));
    if (missing !== undefined) return refused('unknown-stop', missing);
    const stay = tour.stops.filter(({ id }) => !leaves.has(id));
    tx.put('tour', { ...tour, stops: stay, state: stay.length > 0 ? 'open' : 'closed' });
    tx.put('tour', { ...tour, id: newTourId, name, team, stops: gone, by: actor.id });
    for (const { placement: id } of gone) {
      const placement = tx.get('placement', id);
      if (placement?.tour === tourId) tx.put('placement', { ...placement, tour: newTourId });
    }
    return applied();
  },
});
