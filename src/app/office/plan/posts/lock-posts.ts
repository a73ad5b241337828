import type { PostsSettings } from '../../../../planning/posts/posts-plan.ts';

type Locks = Pick<PostsSettings, 'wanted' | 'unwanted'>;

/** wanted: must carry one · unwanted: must not · free: as the planner likes. */
export type Lock = 'wanted' | 'unwanted' | 'free';

export const lockOf = ({ wanted, unwanted }: Locks, post: string): Lock =>
  wanted.includes(post) ? 'wanted' : unwanted.includes(post) ? 'unwanted' : 'free';

/** The locks with this one; a post has at most one. */
export function lockPost({ wanted, unwanted }: Locks, post: string, lock: Lock): Locks {
  const without = (ids: readonly string[]) => ids.filter((id) => id !== post);
  return {
    wanted: lock === 'wanted' ? [...without(wanted), post] : without(wanted),
    unwanted: lock === 'unwanted' ? [...without(unwanted), post] : without(unwanted),
  };
}

/** A poster is moved by hand: not there, but here. */
export const movePost = (locks: Locks, from: string, to: string): Locks =>
  lockPost(lockPost(locks, from, 'unwanted'), to, 'wanted');
