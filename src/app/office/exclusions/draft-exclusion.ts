import { type City, findPost } from '../../../domain/city.ts';
import type { ExclusionTarget } from '../../../domain/model/exclusion.ts';
import type { View } from '../../../domain/view.ts';
import { type PostList, readPostList } from './read-post-list.ts';

export type TargetKind = 'street' | 'polygon' | 'posts' | 'post';
export type Corner = readonly [lon: number, lat: number];

/** What was typed and tapped so far; switching between kinds forgets nothing. */
export interface DraftExclusion {
  readonly kind: TargetKind;
  readonly street: string;
  readonly list: string;
  readonly corners: readonly Corner[];
  readonly post: string;
  /** '': the office's own words. */
  readonly reason: string;
  readonly ownReason: string;
  readonly seasonal: boolean;
  readonly from: string | null;
  readonly until: string | null;
}

export const EMPTY_DRAFT: DraftExclusion = {
  kind: 'street',
  street: '',
  list: '',
  corners: [],
  post: '',
  reason: 'lichterwelten',
  ownReason: '',
  seasonal: false,
  from: null,
  until: null,
};

/** The posts named in the list, and those that nobody knows. */
export function readDraftList(draft: DraftExclusion, view: View, city: City): PostList {
  return readPostList(draft.list, (id) => findPost(view, city, id) !== undefined);
}

/** The target as the deed wants it, right or not: the deed's schema tells. */
export function draftTarget(draft: DraftExclusion, view: View, city: City): ExclusionTarget {
  switch (draft.kind) {
    case 'street':
      return { kind: 'street', street: draft.street };
    case 'polygon':
      return { kind: 'polygon', ring: draft.corners.map(([lon, lat]) => [lon, lat]) };
    case 'posts':
      return { kind: 'posts', posts: readDraftList(draft, view, city).posts };
    case 'post':
      return { kind: 'posts', posts: draft.post.trim() === '' ? [] : [draft.post.trim()] };
  }
}

/** The arguments of excludePosts, with the days as they were chosen: a missing one is the schema's to refuse. */
export function draftArgs(draft: DraftExclusion, exclusionId: string, view: View, city: City): unknown {
  return {
    exclusionId,
    target: draftTarget(draft, view, city),
    reason: draft.reason || draft.ownReason,
    season: draft.seasonal ? { from: draft.from ?? '', until: draft.until ?? '' } : null,
  };
}
