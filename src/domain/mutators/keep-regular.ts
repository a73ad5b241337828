import * as z from 'zod/mini';
import { findPost } from '../city.ts';
import { latitude, longitude, rowId, shortText } from '../model/fields.ts';
import { applied, defineIntent } from '../mutator.ts';
import { unknownPost } from '../rules/place-of.ts';

/** "A good place, we take it next time too", or false: no longer. */
export const keepRegular = defineIntent({
  args: z.strictObject({
    post: rowId,
    place: z.strictObject({ lon: longitude, lat: latitude }),
    kept: z.boolean(),
    note: z.nullable(shortText),
  }),
  run(tx, { post, place, kept, note }, { actor, at, city }) {
    const { id, lon, lat, ward } = findPost(tx, city, post) ?? unknownPost(city, post, place);
    tx.put('regular', { id, lon, lat, ward, note, kept, by: actor.id, at });
    return applied();
  },
});
