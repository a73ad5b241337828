import * as z from 'zod/mini';
import { rowId, uuid } from '../model/fields.ts';
import { tourRow } from '../model/tour.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { answersForTour } from '../rules/answers-for-tour.ts';

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
    const tour = tx.get('tour', tourId);
    if (!tour) return refused('unknown-tour', tourId);
    if (!answersForTour(tx, actor, tour)) return refused('not-allowed', tourId);
    if (tour.state === 'closed') return refused('closed', tour.name);
    if (tx.get('tour', newTourId)) return refused('already-exists', newTourId);
    if (team !== null && !tx.get('team', team)) return refused('unknown-team', team);
    const leaves = new Set(stops);
    const gone = tour.stops.filter(({ id }) => leaves.has(id));
    if (gone.length < leaves.size)
      return refused(
        'unknown-stop',
        stops.find((id) => !gone.some((s) => s.id === id)),
      );
    tx.put('tour', { ...tour, stops: tour.stops.filter(({ id }) => !leaves.has(id)) });
    tx.put('tour', { ...tour, id: newTourId, name, team, stops: gone, by: actor.id });
    for (const { placement: id } of gone) {
      const placement = tx.get('placement', id);
      if (placement?.tour === tourId) tx.put('placement', { ...placement, tour: newTourId });
    }
    return applied();
  },
});
