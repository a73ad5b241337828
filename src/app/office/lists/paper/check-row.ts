import { campaignOf } from '../../../../domain/campaign-of.ts';
import type { City, PostPlace } from '../../../../domain/city.ts';
import type { PlacementRow } from '../../../../domain/model/placement.ts';
import type { MutatorArgs } from '../../../../domain/mutators/registry.ts';
import type { HangReason } from '../../../../domain/reason.ts';
import { instantIn } from '../../../../domain/rules/instant-in.ts';
import { hangs, isWish } from '../../../../domain/rules/placement-machine.ts';
import { reasonsAgainstHanging } from '../../../../domain/rules/reasons-against-hanging.ts';
import type { View } from '../../../../domain/view.ts';
import type { PaperDraft, PaperRow } from './paper-draft.ts';
import { readTime } from './read-time.ts';
import { findMeant } from './search-posts.ts';

/** What keeps a row from being saved. */
export type RowProblem = 'unknown-post' | 'hangs' | 'twice' | 'time' | 'day' | 'future';

/**
 * A row of the sheet, looked at: empty · open: it cannot be saved as it stands · ready, with what the office will find
 * flagged afterwards · done: this very row was saved before.
 */
export type CheckedRow =
  | { readonly kind: 'empty' | 'done' }
  | {
      readonly kind: 'open';
      readonly problem: RowProblem;
      readonly post?: PostPlace;
      readonly placement?: PlacementRow;
      readonly row?: number;
    }
  | {
      readonly kind: 'ready';
      readonly post: PostPlace;
      readonly flags: readonly HangReason[];
      readonly args: MutatorArgs<'hangPoster'>;
    };

/** Looks at every row, in their order. @param now ms */
export function checkRows(view: View, city: City, draft: PaperDraft, now: number): CheckedRow[] {
  const first = new Map<string, number>();
  return draft.rows.map((row, index) => {
    const checked = checkRow(view, city, draft, row, now);
    if (checked.kind !== 'ready' || row.second) return checked;
    const earlier = first.get(checked.post.id);
    first.set(checked.post.id, earlier ?? index);
    return earlier === undefined ? checked : { kind: 'open', problem: 'twice', post: checked.post, row: earlier + 1 };
  });
}

function checkRow(view: View, city: City, draft: PaperDraft, row: PaperRow, now: number): CheckedRow {
  if (row.place.trim() === '') return { kind: 'empty' };
  if (view.get('placement', row.id)) return { kind: 'done' };
  const post = findMeant(view, city, row.place);
  if (!post) return { kind: 'open', problem: 'unknown-post' };
  if (draft.day === null) return { kind: 'open', problem: 'day', post };
  const time = readTime(row.time.trim() === '' ? draft.time : row.time);
  if (time === undefined) return { kind: 'open', problem: 'time', post };
  const hungAt = instantIn(campaignOf(view).timezone, draft.day, time);
  if (hungAt > now) return { kind: 'open', problem: 'future', post };
  const placements = view.placementsOn(post.id);
  const hanging = placements.find(hangs);
  if (hanging && !row.second) return { kind: 'open', problem: 'hangs', post, placement: hanging };
  const wish = placements.find(isWish);
  const { id, lon, lat, kind } = post;
  return {
    kind: 'ready',
    post,
    flags: reasonsAgainstHanging(view, city, post, hungAt),
    args: {
      placementId: wish?.id ?? row.id,
      post: id,
      place: { lon, lat },
      motif: row.motif,
      format: kind === 'large' ? 'large' : 'a1-pair',
      side: 'both',
      fix: null,
      hungAt,
    },
  };
}
