import * as z from 'zod/mini';
import { packPost } from '../city.ts';
import { fix, latitude, longitude, uuid } from '../model/fields.ts';
import { postKind } from '../model/post.ts';
import { applied, defineFact, parked } from '../mutator.ts';
import { wardAt } from '../rules/ward-at.ts';

/** How far a post may stand outside the pack's bounds, in degrees (about 1 km): packs end at the city's border. */
const MARGIN = 0.01;
/** A post gets the street of the nearest known post within so many metres. */
const SAME_STREET = 40;

/** "Here stands a lamp post, or something else to hang on, that the map doesn't know." */
export const addPost = defineFact({
  args: z.strictObject({ postId: uuid, kind: postKind, lon: longitude, lat: latitude, fix: z.nullable(fix) }),
  run(tx, { postId, kind, lon, lat }, { actor, at, city }) {
    const [west, south, east, north] = city.pack.manifest.bounds;
    if (lon < west - MARGIN || lon > east + MARGIN || lat < south - MARGIN || lat > north + MARGIN) {
      return parked('outside-city', `${lat}, ${lon}`);
    }
    if (tx.get('post', postId)) return applied();
    const beside = city.index.nearest({ lon, lat }, SAME_STREET);
    const street = beside ? packPost(city, beside.index).street : null;
    tx.put('post', { id: postId, kind, lon, lat, ward: wardAt(city, { lon, lat }), street, by: actor.id, at });
    return applied();
  },
});
