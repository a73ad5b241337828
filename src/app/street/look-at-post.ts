import { type City, findPost, type PostPlace, packPost } from '../../domain/city.ts';
import { type LonLat, metresBetween } from '../../domain/geometry/lon-lat.ts';
import type { PlacementRow } from '../../domain/model/placement.ts';
import type { HangReason } from '../../domain/reason.ts';
import { hangs, inTrouble, isWish } from '../../domain/rules/placement-machine.ts';
import { type PostStatus, postStatus } from '../../domain/rules/post-status.ts';
import { proposePost } from '../../domain/rules/propose-post.ts';
import { reasonsAgainstHanging } from '../../domain/rules/reasons-against-hanging.ts';
import type { View } from '../../domain/view.ts';

/** Further than this nobody carries a ladder. Metres. */
const FAR = 1_500;

/** How long a slip of the thumb is looked for. ms */
const LATELY = 12 * 60 * 60_000;

/** All that the sheet says about one post. Distances in metres. */
export interface PostReport {
  readonly place: PostPlace;
  /** From where the volunteer stands; null where nobody knows. */
  readonly metres: number | null;
  readonly status: PostStatus;
  /** What hangs there or should, newest first. */
  readonly hanging: readonly PlacementRow[];
  /** What was taken down there in the last hours, newest first. */
  readonly takenDown: readonly PlacementRow[];
  /** The planned or reserved placement that a poster here fulfils, if any. */
  readonly wish: string | null;
  /** The motif that the office planned for it, if any. */
  readonly plannedMotif: string | null;
  /** Why not, most binding first; empty: hang it. */
  readonly reasons: readonly HangReason[];
  /** Where to go instead, seen from this post. */
  readonly instead: { readonly post: PostPlace; readonly metres: number } | undefined;
}

/** @param at ms since 1970, by the server's clock; undefined: nobody knows such a post */
export function lookAtPost(
  view: View,
  city: City,
  id: string,
  from: LonLat | null,
  at: number,
): PostReport | undefined {
  const place = findPost(view, city, id);
  if (!place) return undefined;
  const placements = view.placementsOn(id);
  const reasons = reasonsAgainstHanging(view, city, place, at);
  return {
    place,
    metres: from && metresBetween(from, place),
    status: postStatus(view, city, place, at),
    hanging: placements.filter((p) => hangs(p) || inTrouble(p)).sort((a, b) => b.at - a.at),
    takenDown: placements.filter((p) => p.state === 'taken-down' && at - p.at < LATELY).sort((a, b) => b.at - a.at),
    wish: placements.find(isWish)?.id ?? null,
    plannedMotif: placements.find(isWish)?.motif ?? null,
    reasons,
    instead: reasons.length > 0 ? proposePost(view, city, place, FAR, at) : undefined,
  };
}

/** The allowed post to hang at from here: within reach, or failing that the nearest one. */
export function proposeFrom(view: View, city: City, from: LonLat, reach: number, at: number) {
  const found = proposePost(view, city, from, FAR, at);
  return found && { ...found, withinReach: found.metres <= reach };
}

/** How far around "another post" is looked for, and among how many. */
const OTHER_METRES = 150;
const OTHERS = 8;

/** The allowed post after this one, nearest first and round again; undefined where there is no other. */
export function otherPost(view: View, city: City, from: LonLat, current: string, at: number): PostPlace | undefined {
  const allowed: PostPlace[] = [];
  for (const index of city.index.near(from, OTHER_METRES)) {
    const place = packPost(city, index);
    if (reasonsAgainstHanging(view, city, place, at).length === 0) allowed.push(place);
    if (allowed.length === OTHERS) break;
  }
  const next = allowed[(allowed.findIndex(({ id }) => id === current) + 1) % allowed.length];
  return next?.id === current ? undefined : next;
}
