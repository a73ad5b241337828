import type * as z from 'zod/mini';
import { addPost } from './add-post.ts';
import { announceStart } from './announce-start.ts';
import { assignComplaint } from './assign-complaint.ts';
import { assignMember } from './assign-member.ts';
import { assignTour } from './assign-tour.ts';
import { attachPhoto } from './attach-photo.ts';
import { checkPoster } from './check-poster.ts';
import { clearFlag } from './clear-flag.ts';
import { closeComplaint } from './close-complaint.ts';
import { closeTour } from './close-tour.ts';
import { dropPlan } from './drop-plan.ts';
import { enterComplaint } from './enter-complaint.ts';
import { excludePosts } from './exclude-posts.ts';
import { fixComplaint } from './fix-complaint.ts';
import { hangPoster } from './hang-poster.ts';
import { joinTeam } from './join-team.ts';
import { keepRegular } from './keep-regular.ts';
import { liftExclusion } from './lift-exclusion.ts';
import { makeTour } from './make-tour.ts';
import { moveHang } from './move-hang.ts';
import { moveStock } from './move-stock.ts';
import { planPoster } from './plan-poster.ts';
import { reorderTour } from './reorder-tour.ts';
import { repairPoster } from './repair-poster.ts';
import { replacePoster } from './replace-poster.ts';
import { reportPoster } from './report-poster.ts';
import { setCampaign } from './set-campaign.ts';
import { setDepot } from './set-depot.ts';
import { setTandem } from './set-tandem.ts';
import { setTeam } from './set-team.ts';
import { skipStop } from './skip-stop.ts';
import { splitTour } from './split-tour.ts';
import { takeDown } from './take-down.ts';
import { undoStep } from './undo-step.ts';

/** Every deed by the name it has on the wire. Names are never reused for something else. */
export const mutators = {
  hangPoster,
  checkPoster,
  reportPoster,
  repairPoster,
  replacePoster,
  moveHang,
  takeDown,
  undoStep,
  attachPhoto,
  addPost,
  planPoster,
  dropPlan,
  moveStock,
  setTeam,
  joinTeam,
  assignMember,
  setDepot,
  setTandem,
  makeTour,
  skipStop,
  reorderTour,
  splitTour,
  assignTour,
  closeTour,
  enterComplaint,
  assignComplaint,
  fixComplaint,
  closeComplaint,
  keepRegular,
  excludePosts,
  liftExclusion,
  setCampaign,
  announceStart,
  clearFlag,
} as const;

export type MutatorName = keyof typeof mutators;
export type MutatorArgs<N extends MutatorName> = z.infer<(typeof mutators)[N]['args']>;
