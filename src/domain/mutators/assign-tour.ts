import * as z from 'zod/mini';
import { rowId } from '../model/fields.ts';
import { applied, defineIntent } from '../mutator.ts';
import { againstTeam, openTour } from '../rules/answers-for-tour.ts';

/** "This team goes": handed out, taken by a team that found it free, handed on, or given back (null). */
export const assignTour = defineIntent({
  args: z.strictObject({ tourId: rowId, team: z.nullable(rowId) }),
  run(tx, { tourId, team }, { actor }) {
    const tour = openTour(tx, actor, tourId);
    if ('status' in tour) return tour;
    const against = againstTeam(tx, team);
    if (against) return against;
    tx.put('tour', { ...tour, team });
    return applied();
  },
});
