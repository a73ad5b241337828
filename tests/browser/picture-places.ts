import { findPost, type PostPlace } from '../../src/domain/city.ts';
import { type LonLat, metresBetween } from '../../src/domain/geometry/lon-lat.ts';
import type { PlacementRow } from '../../src/domain/model/placement.ts';
import { proposePost } from '../../src/domain/rules/propose-post.ts';
import type { KnownCampaign } from './read-campaign.ts';

/** Metres around a place that a phone shows. */
const SEEN = 130;

/** Posters with the most different things around them first: a picture should show what there is. */
function byLiveliness({ view, city }: KnownCampaign): PlacementRow[] {
  const excluded = [...view.all('exclusion')].flatMap(({ target }) => (target.kind === 'posts' ? target.posts : []));
  const taken = new Set(excluded);
  const placements = [...view.all('placement')];
  const scored = placements.map((placement) => {
    const near = placements.filter((other) => metresBetween(placement, other) < SEEN);
    const states = new Set(near.map(({ state, flags }) => (flags.length > 0 ? 'flagged' : state)));
    const stars = city.index.near(placement, SEEN).filter((index) => taken.has(city.pack.posts.id(index))).length;
    return { placement, score: states.size * 4 + Math.min(near.length, 6) + (stars > 0 && stars < 9 ? 6 : 0) };
  });
  return scored.sort((a, b) => b.score - a.score).map(({ placement }) => placement);
}

/** The free post where there is most to be seen. */
export function liveliestPost(campaign: KnownCampaign): PostPlace {
  const [best] = byLiveliness(campaign);
  return proposePost(campaign.view, campaign.city, best!, 200, Date.now())!.post;
}

/** The poster that hangs, alone on its post, where there is most to be seen. */
export function liveliestPoster(campaign: KnownCampaign): PlacementRow {
  const { view } = campaign;
  const alone = (placement: PlacementRow) => view.placementsOn(placement.post).length === 1;
  return byLiveliness(campaign).find((each) => each.state === 'hung' && each.flags.length === 0 && alone(each))!;
}

/** Some sixty metres before the first stop of a tour that nobody has been to yet. */
export function besideNextStop({ view, city }: KnownCampaign, tour: string): LonLat {
  const { stops } = [...view.all('tour')].find(({ name }) => name === tour)!;
  const next = stops.find(({ placement }) => view.get('placement', placement)?.state !== 'hung')!;
  const { lon, lat } = findPost(view, city, next.post)!;
  return { lon: lon - 0.0006, lat: lat - 0.0004 };
}
