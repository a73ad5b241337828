import { campaignOf } from '../../domain/campaign-of.ts';
import { type City, type PostPlace, packPost } from '../../domain/city.ts';
import { isWish } from '../../domain/rules/placement-machine.ts';
import { reasonsAgainstHanging } from '../../domain/rules/reasons-against-hanging.ts';
import type { View } from '../../domain/view.ts';

/** How far a team walks on for the next poster, in metres. */
const STRIDE = 320;

/** Finds posts for the demo's teams: a tour goes from post to post in one ward, as far as the rules allow. */
export class Tours {
  readonly #view: View;
  readonly #city: City;
  readonly #random: () => number;
  readonly #postsOf = new Map<number, number[]>();

  constructor(view: View, city: City, random: () => number) {
    this.#view = view;
    this.#city = city;
    this.#random = random;
    const { count, ward } = city.pack.posts;
    for (let index = 0; index < count; index++) {
      const posts = this.#postsOf.get(ward[index]!);
      if (posts) posts.push(index);
      else this.#postsOf.set(ward[index]!, [index]);
    }
  }

  /** Any post of the ward on which a poster may hang; undefined when the dice find none. */
  start(ward: number, at: number): PostPlace | undefined {
    const posts = this.#postsOf.get(ward) ?? [];
    for (let tries = 0; tries < 200 && posts.length > 0; tries++) {
      const post = packPost(this.#city, posts[Math.floor(this.#random() * posts.length)]!);
      if (this.allowed(post, at)) return post;
    }
    return undefined;
  }

  /** The next post on the way; undefined when the tour ends here. */
  next(from: PostPlace, at: number): PostPlace | undefined {
    const { index, pack } = this.#city;
    const ward = pack.posts.ward[from.packIndex];
    for (const near of index.near(from, STRIDE)) {
      if (pack.posts.ward[near] !== ward || this.#random() < 0.3) continue;
      const post = packPost(this.#city, near);
      if (this.allowed(post, at)) return post;
    }
    return undefined;
  }

  /** Another post so near that the spacing forbids it, but no other rule does; undefined when there is none. */
  tooClose(to: PostPlace, at: number): PostPlace | undefined {
    for (const near of this.#city.index.near(to, 40)) {
      const post = packPost(this.#city, near);
      const reasons = reasonsAgainstHanging(this.#view, this.#city, post, at);
      if (reasons.length === 1 && reasons[0]!.code === 'too-close') return post;
    }
    return undefined;
  }

  /** Whether nothing speaks against this post, and nothing is planned right beside it. */
  allowed(post: PostPlace, at: number): boolean {
    if (reasonsAgainstHanging(this.#view, this.#city, post, at).length > 0) return false;
    const { spacing } = campaignOf(this.#view).rules;
    return this.#view.placementsNear(post, spacing).every((placement) => !isWish(placement));
  }
}
