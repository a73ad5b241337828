import { v7 } from 'uuid';
import { type City, type PostPlace, packPost } from '../../src/domain/city.ts';
import type { MutatorArgs } from '../../src/domain/mutators/registry.ts';
import type { Dice } from './dice.ts';
import type { Phone } from './phone.ts';

/** Few posts for many hands: they come too close to each other, and meet on one post. */
const POSTS = 60;

/** The lamp posts around the middle of the city, nearest first. */
export function busyPosts(city: City): PostPlace[] {
  const near = city.index.near(city.pack.manifest.centre, 2_000).slice(0, POSTS);
  if (near.length < POSTS) throw new Error(`The pack has only ${near.length} posts around its centre.`);
  return near.map((index) => packPost(city, index));
}

const DAY_MS = 24 * 3_600_000;

/** Three shifts at the same hour, with fewer places than there are hands. */
export function crowdedShifts(now: number): MutatorArgs<'makeShifts'> {
  const people = { ward: null, group: null, tour: null, lead: null, min: 1, minExperienced: 0 };
  const words = { title: null, place: null, link: null, material: null, note: null };
  const start = now + 30 * DAY_MS;
  const shift = { kind: 'stand', ...people, ...words, audience: 'everybody' as const, start, end: start + 3_600_000 };
  return { series: null, shifts: [1, 2, 3].map((max) => ({ ...shift, id: v7(), max })) };
}

/** Somebody signs up for one of the few places, takes it back, or looks for cover. */
function signUp(phone: Phone, shiftId: string, dice: Dice): Promise<void> {
  const what = dice.next();
  if (what < 0.6) return phone.log('joinShift', { shiftId, instead: null });
  if (what < 0.8) return phone.log('leaveShift', { shiftId, memberId: phone.actor.id });
  return phone.log('seekCover', { shiftId, seeking: true });
}

/** Somebody does one thing of a campaign's day. */
export async function act(phone: Phone, posts: readonly PostPlace[], dice: Dice): Promise<void> {
  const post = dice.pick(posts);
  const place = { lon: post.lon, lat: post.lat };
  const fix = dice.chance(0.5) ? { ...place, accuracy: 8 } : null;
  const mine = [...phone.tabs[0]!.view.all('placement')].filter(
    (placement) => placement.by === phone.actor.id && placement.state === 'hung',
  );
  const shifts = [...phone.tabs[0]!.view.all('shift')];
  if (shifts.length > 0 && dice.chance(0.12)) return signUp(phone, dice.pick(shifts).id, dice);
  const leads = phone.actor.role !== 'volunteer';
  const what = dice.next();
  if (mine.length > 0 && what < 0.1) {
    const { id: placementId, steps } = dice.pick(mine);
    return phone.log('undoStep', { placementId, stepId: steps.findLast(({ by }) => by === phone.actor.id)!.id });
  }
  if (mine.length > 0 && what < 0.2) {
    return phone.log('takeDown', { placementId: dice.pick(mine).id, fate: 'returned', photo: null, fix });
  }
  if (mine.length > 0 && what < 0.3) {
    return phone.log('moveHang', { placementId: dice.pick(mine).id, post: post.id, place, fix });
  }
  if (what < 0.34) return phone.log('addPost', { postId: v7(), kind: 'lamp', ...place, lon: place.lon + 0.00002, fix });
  if (leads && what < 0.4) {
    const target = { kind: 'posts' as const, posts: [post.id] };
    return phone.log('excludePosts', { exclusionId: v7(), target, reason: 'lichterwelten', season: null });
  }
  if (leads && what < 0.5) return phone.log('planPoster', { placementId: v7(), post: post.id, motif: null });
  const poster = { motif: null, format: 'a1-pair', side: 'both' } as const;
  return phone.log('hangPoster', { placementId: v7(), post: post.id, place, ...poster, fix, hungAt: null });
}
