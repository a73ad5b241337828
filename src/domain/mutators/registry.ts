import type * as z from 'zod/mini';
import { addPost } from './add-post.ts';
import { announceStart } from './announce-start.ts';
import { clearFlag } from './clear-flag.ts';
import { dropPlan } from './drop-plan.ts';
import { excludePosts } from './exclude-posts.ts';
import { hangPoster } from './hang-poster.ts';
import { liftExclusion } from './lift-exclusion.ts';
import { moveHang } from './move-hang.ts';
import { planPoster } from './plan-poster.ts';
import { setCampaign } from './set-campaign.ts';
import { takeDown } from './take-down.ts';
import { undoHang } from './undo-hang.ts';

/** Every deed by the name it has on the wire. Names are never reused for something else. */
export const mutators = {
  hangPoster,
  undoHang,
  moveHang,
  takeDown,
  addPost,
  planPoster,
  dropPlan,
  excludePosts,
  liftExclusion,
  setCampaign,
  announceStart,
  clearFlag,
} as const;

export type MutatorName = keyof typeof mutators;
export type MutatorArgs<N extends MutatorName> = z.infer<(typeof mutators)[N]['args']>;
