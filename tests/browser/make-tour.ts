import { v7 as newId } from 'uuid';
import type { PostPlace } from '../../src/domain/city.ts';
import type { TourKind } from '../../src/domain/model/tour.ts';
import { isWish } from '../../src/domain/rules/placement-machine.ts';
import { reasonsAgainstReserving } from '../../src/domain/rules/reasons-against-reserving.ts';
import type { officeDeeds } from './office-deed.ts';
import type { KnownCampaign } from './read-campaign.ts';

type Office = Awaited<ReturnType<typeof officeDeeds>>;

/** Founds a team and hands it so many pairs, an evening's posters, fresh from the printer. @returns its id */
export async function foundTeam(office: Office, name: string, code: string, count = 50): Promise<string> {
  const teamId = newId();
  await office('setTeam', { teamId, name, code, ward: null, closed: false });
  const posters = { format: 'a1-pair', motif: null, count, note: null } as const;
  if (count > 0) await office('moveStock', { transferId: newId(), from: 'print', to: `team:${teamId}`, ...posters });
  return teamId;
}

/** So many free posts that a tour may reserve, each so far from the others that all of them may hang. */
export function tourPosts({ view, city, freePosts }: KnownCampaign, count: number): PostPlace[] {
  const may = (place: PostPlace) =>
    reasonsAgainstReserving(view, city, place, Date.now()).length === 0 && !view.placementsOn(place.id).some(isWish);
  return freePosts(count * 10)
    .filter(may)
    .slice(0, count);
}

export interface MadeTour {
  readonly id: string;
  /** One for each stop, in their order. */
  readonly placements: readonly string[];
}

/** A tour for hanging over these posts, in this order. */
export async function makeHangTour(
  office: Office,
  name: string,
  team: string | null,
  posts: readonly PostPlace[],
): Promise<MadeTour> {
  const tourId = newId();
  const stops = posts.map(({ id }) => ({ id: newId(), post: id, placement: null }));
  await office('makeTour', { tourId, name, kind: 'hang', team, ward: null, day: null, stops });
  return { id: tourId, placements: stops.map(({ id }) => id) };
}

/** A tour to posters that hang, for a check or to take them down. */
export async function makeVisitTour(
  office: Office,
  kind: Exclude<TourKind, 'hang'>,
  name: string,
  team: string | null,
  placements: readonly { readonly id: string; readonly post: string }[],
): Promise<MadeTour> {
  const tourId = newId();
  const stops = placements.map(({ id, post }) => ({ id: newId(), post, placement: id }));
  await office('makeTour', { tourId, name, kind, team, ward: null, day: null, stops });
  return { id: tourId, placements: placements.map(({ id }) => id) };
}
