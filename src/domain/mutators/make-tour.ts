import * as z from 'zod/mini';
import { findPost } from '../city.ts';
import { rowId, uuid } from '../model/fields.ts';
import { type Stop, tourRow } from '../model/tour.ts';
import { applied, defineIntent, type MutationContext, type Refused, refused } from '../mutator.ts';
import { answersFor, may } from '../permissions.ts';
import { againstTeam } from '../rules/answers-for-tour.ts';
import { hangs, inTrouble, isWish } from '../rules/placement-machine.ts';
import { reasonsAgainstReserving } from '../rules/reasons-against-reserving.ts';
import { takeStep } from '../rules/take-step.ts';
import { wishFor } from '../rules/wish-for.ts';
import type { Transaction } from '../view.ts';

const { name, kind, team, ward, day } = tourRow.shape;
const wish = z.strictObject({
  id: uuid,
  post: rowId,
  /** Of a check or take-down: what hangs there. Of a hanging tour: the planned one, or null for a new one. */
  placement: z.nullable(rowId),
});

/**
 * A list of stops for one team. A tour for hanging reserves its posts, so it is refused where a rule forbids one of them,
 * or where two of them, or one of another tour, are too close to each other.
 */
export const makeTour = defineIntent({
  args: z.strictObject({
    tourId: uuid,
    name,
    kind,
    team,
    ward,
    day,
    stops: z.array(wish).check(z.minLength(1), z.maxLength(500)),
  }),
  run(tx, { tourId, stops: wishes, ...tour }, context) {
    const { actor, at } = context;
    if (!may(actor, 'makeTour') || !answersFor(actor, tour.ward)) return refused('not-allowed', tourId);
    if (tx.get('tour', tourId)) return refused('already-exists', tourId);
    const against = againstTeam(tx, tour.team);
    if (against) return against;
    if (tour.ward !== null && !tx.get('ward', tour.ward)) return refused('unknown-ward', tour.ward);
    const twice =
      repeated(wishes.map(({ id }) => id)) ?? repeated(wishes.map(({ post, placement }) => placement ?? post));
    if (twice !== undefined) return refused('already-exists', twice);
    const stops: Stop[] = [];
    for (const wish of wishes) {
      const stop = tour.kind === 'hang' ? reserve(tx, wish, tourId, context) : visit(tx, wish);
      if ('status' in stop) return stop;
      stops.push(stop);
    }
    tx.put('tour', { id: tourId, ...tour, stops, state: 'open', by: actor.id, at });
    return applied();
  },
});

/** The first that is there more than once. */
const repeated = (ids: readonly string[]): string | undefined => ids.find((id, index) => ids.indexOf(id) < index);

type Wish = z.infer<typeof wish>;

function reserve(tx: Transaction, wish: Wish, tour: string, context: MutationContext): Stop | Refused {
  const { actor, at, city } = context;
  const place = findPost(tx, city, wish.post);
  if (!place) return refused('unknown-post', wish.post);
  if (!answersFor(actor, place.ward)) return refused('not-allowed', wish.post);
  const planned =
    wish.placement === null
      ? // Planned meanwhile: that plan is what the tour is going to fulfil.
        tx.placementsOn(wish.post).find(({ state }) => state === 'planned')
      : tx.get('placement', wish.placement);
  if (wish.placement !== null && (!planned || planned.post !== wish.post)) {
    return refused('unknown-placement', wish.placement);
  }
  if (planned && planned.state !== 'planned') return refused('not-planned', wish.post);
  if (!planned && (tx.get('placement', wish.id) || tx.placementsOn(wish.post).some(isWish))) {
    return refused('already-exists', wish.post);
  }
  const against = reasonsAgainstReserving(tx, city, place, at, planned?.id)[0];
  if (against) return refused(against.code, wish.post);
  const draft = planned ?? wishFor({ id: wish.id, motif: null, by: actor.id, at }, place);
  const { placement } = takeStep(tx, draft, 'reserve', context);
  tx.put('placement', { ...placement, tour });
  return { id: wish.id, post: place.id, lon: place.lon, lat: place.lat, placement: placement.id, skipped: null };
}

function visit(tx: Transaction, wish: Wish): Stop | Refused {
  const placement = wish.placement === null ? undefined : tx.get('placement', wish.placement);
  if (!placement) return refused('unknown-placement', wish.post);
  if (!hangs(placement) && !inTrouble(placement)) return refused('not-hanging', wish.post);
  const { post, lon, lat } = placement;
  return { id: wish.id, post, lon, lat, placement: placement.id, skipped: null };
}
