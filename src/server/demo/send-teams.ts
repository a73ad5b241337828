import { campaignOf } from '../../domain/campaign-of.ts';
import { type PostPlace, packPost } from '../../domain/city.ts';
import { metresBetween } from '../../domain/geometry/lon-lat.ts';
import { dayIn } from '../../domain/rules/day-in.ts';
import { type Hung, hang, MINUTE_MS, type Scene } from './scene.ts';

const HANG_STOPS = 12;
const CHECK_STOPS = 10;
/** How far the next stop may be, in metres. */
const STRIDE = 400;
/** Wards by their place in the pack: one where little hangs, one where most does. */
const THIN_WARD = 7;
const FULL_WARD = 3;

/** Two tours that are under way: one to hang, half done, and one to check after a storm. @param teams their ids */
export function sendTeams(scene: Scene, hung: readonly Hung[], teams: readonly string[]): void {
  hangHalfATour(scene, teams[2]!);
  checkSome(scene, hung, teams[1]!);
}

function hangHalfATour(scene: Scene, team: string): void {
  const { crew, office, city, replica, now } = scene;
  const made = now - 170 * MINUTE_MS;
  const ward = THIN_WARD % city.pack.wards.length;
  const posts = apartFromEachOther(scene, ward, made).map((post) => ({ id: crew.newId(made), post }));
  if (posts.length === 0) return;
  crew.do(office, made, 'makeTour', {
    tourId: crew.newId(made),
    name: 'Lücken schließen',
    kind: 'hang',
    team,
    ward: city.pack.wards[ward]!.id,
    day: dayIn(campaignOf(replica).timezone, now),
    stops: posts.map(({ id, post }) => ({ id, post: post.id, placement: null })),
  });
  for (const [n, { id, post }] of posts.slice(0, HANG_STOPS / 2).entries()) {
    hang(scene, scene.teams[4]!, made + (20 + 7 * n) * MINUTE_MS, post, { id });
  }
}

/** Posts on one way through the ward, none too close to another: all of them are going to hang. */
function apartFromEachOther({ tours, replica, city }: Scene, ward: number, at: number): PostPlace[] {
  const { spacing } = campaignOf(replica).rules;
  const posts: PostPlace[] = [];
  let last = tours.start(ward, at);
  while (last && posts.length < HANG_STOPS) {
    posts.push(last);
    const near = city.index.near(last, STRIDE).filter((index) => city.pack.posts.ward[index] === ward);
    last = near
      .map((index) => packPost(city, index))
      .find((post) => posts.every((other) => metresBetween(other, post) >= spacing) && tours.allowed(post, at));
  }
  return posts;
}

function checkSome({ crew, office, city, teams, replica, now }: Scene, hung: readonly Hung[], team: string): void {
  const made = now - 26 * 60 * MINUTE_MS;
  const ward = city.pack.wards[FULL_WARD % city.pack.wards.length]!;
  const there = hung.filter(({ id, at }) => {
    const placement = replica.get('placement', id);
    return at < made && placement?.ward === ward.id && placement.state === 'hung';
  });
  const stops = there.slice(-CHECK_STOPS);
  if (stops.length === 0) return;
  crew.do(office, made, 'makeTour', {
    tourId: crew.newId(made),
    name: 'Nach dem Sturm',
    kind: 'check',
    team,
    ward: ward.id,
    day: dayIn(campaignOf(replica).timezone, now),
    stops: stops.map(({ id, post }) => ({ id: crew.newId(made), post: post.id, placement: id })),
  });
  for (const [n, { id }] of stops.slice(0, 3).entries()) {
    crew.do(teams[2]!, made + (60 + 4 * n) * MINUTE_MS, 'checkPoster', { placementId: id, fix: null });
  }
}
