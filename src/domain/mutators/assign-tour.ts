import * as z from 'zod/mini';
import { rowId } from '../model/fields.ts';
import { applied, defineIntent, refused } from '../mutator.ts';
import { answersForTour } from '../rules/answers-for-tour.ts';

/** "This team goes": handed out, taken by a team that found it free, handed on, or given back (null). */
export const assignTour = defineIntent({
  args: z.strictObject({ tourId: rowId, team: z.nullable(rowId) }),
  run(tx, { tourId, team }, { actor }) {
    const tour = tx.get('tour', tourId);
    if (!tour) return refused('unknown-tour', tourId);
    if (!answersForTour(tx, actor, tour)) return refused('not-allowed', tourId);
    if (tour.state === 'closed') return refused('closed', tour.name);
    if (team !== null && tx.get('team', team)?.closedAt !== null) return refused('unknown-team', team);
    tx.put('tour', { ...tour, team });
    return applied();
  },
});
