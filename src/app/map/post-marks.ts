import type { City, PostPlace } from '../../domain/city.ts';
import { findPost, packPost } from '../../domain/city.ts';
import { type LonLat, metresBetween } from '../../domain/geometry/lon-lat.ts';
import { PostStatus, postStatus, postStatuses } from '../../domain/rules/post-status.ts';
import type { View } from '../../domain/view.ts';

/** A post that was added in the street, as the map shows it. */
export interface AddedMark {
  readonly place: PostPlace;
  status: PostStatus;
}

/** Which posts changed: indices into the pack, added posts by id, or all of them. */
export type MarksChange = 'all' | { readonly pack: readonly number[]; readonly added: readonly string[] };

/** What the map shows of each post. Layers subscribe and are told exactly which posts changed. */
export class PostMarks {
  readonly city: City;
  /** By index in the pack. */
  statuses: Uint8Array = new Uint8Array(0);
  readonly added = new Map<string, AddedMark>();
  readonly #listeners = new Set<(change: MarksChange) => void>();

  /** @param at ms since 1970: seasons of exclusions count at this instant */
  constructor(city: City, view: View, at: number) {
    this.city = city;
    this.refresh(view, at);
  }

  /** Looks at every post again: at the start, when an exclusion changed, when a day begins. */
  refresh(view: View, at: number): void {
    this.statuses = postStatuses(view, this.city, at);
    this.added.clear();
    for (const row of view.all('post')) this.#add(view, row.id, at);
    this.#tell('all');
  }

  /** Looks again at these posts only, so that its cost depends on them and not on how large the city is. */
  update(view: View, at: number, posts: Iterable<string>): void {
    const pack: number[] = [];
    const added: string[] = [];
    for (const id of posts) {
      const index = this.city.pack.posts.indexOf(id);
      if (index < 0) {
        this.#add(view, id, at);
        added.push(id);
        continue;
      }
      const status = postStatus(view, this.city, packPost(this.city, index), at);
      if (status === this.statuses[index]) continue;
      this.statuses[index] = status;
      pack.push(index);
    }
    if (pack.length > 0 || added.length > 0) this.#tell({ pack, added });
  }

  subscribe(listener: (change: MarksChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * The post that a finger means.
   * @param metres how far a finger may miss
   * @param visible which statuses are on screen now: nobody taps what they do not see
   */
  postAt(at: LonLat, metres: number, visible: (status: number) => boolean): PostPlace | undefined {
    const hit = this.city.index.nearest(at, metres, (index) => visible(this.statuses[index]!));
    let best = hit && packPost(this.city, hit.index);
    let reach = hit?.metres ?? metres;
    for (const { place, status } of this.added.values()) {
      const away = metresBetween(at, place);
      if (away > reach || !visible(status)) continue;
      best = place;
      reach = away;
    }
    return best;
  }

  #add(view: View, id: string, at: number): void {
    const place = findPost(view, this.city, id);
    if (place) this.added.set(id, { place, status: postStatus(view, this.city, place, at) });
    else this.added.delete(id);
  }

  #tell(change: MarksChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}

/** Below this zoom a post is smaller than a finger, so only what hangs or needs attention is drawn. */
export const DETAIL_ZOOM = 15;

export function isShown(status: number, zoom: number, detailZoom = DETAIL_ZOOM): boolean {
  return zoom >= detailZoom || status === PostStatus.hung || status === PostStatus.attention;
}
