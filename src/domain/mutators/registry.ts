import type * as z from 'zod/mini';
import { addPost } from './add-post.ts';
import { announceStart } from './announce-start.ts';
import { answerSurvey } from './answer-survey.ts';
import { assignComplaint } from './assign-complaint.ts';
import { assignMember } from './assign-member.ts';
import { assignTour } from './assign-tour.ts';
import { assignTurfs } from './assign-turfs.ts';
import { attachPhoto } from './attach-photo.ts';
import { cancelShift } from './cancel-shift.ts';
import { checkPoster } from './check-poster.ts';
import { clearFlag } from './clear-flag.ts';
import { closeComplaint } from './close-complaint.ts';
import { closeTour } from './close-tour.ts';
import { dropPlan } from './drop-plan.ts';
import { enterComplaint } from './enter-complaint.ts';
import { excludePosts } from './exclude-posts.ts';
import { fixComplaint } from './fix-complaint.ts';
import { hangPoster } from './hang-poster.ts';
import { inviteToShift } from './invite-to-shift.ts';
import { joinShift } from './join-shift.ts';
import { joinTeam } from './join-team.ts';
import { keepRegular } from './keep-regular.ts';
import { leaveShift } from './leave-shift.ts';
import { liftExclusion } from './lift-exclusion.ts';
import { makeShifts } from './make-shifts.ts';
import { makeTour } from './make-tour.ts';
import { moveHang } from './move-hang.ts';
import { moveStock } from './move-stock.ts';
import { planPoster } from './plan-poster.ts';
import { putOnShift } from './put-on-shift.ts';
import { reorderTour } from './reorder-tour.ts';
import { repairPoster } from './repair-poster.ts';
import { replacePoster } from './replace-poster.ts';
import { reportPoster } from './report-poster.ts';
import { revokeMember } from './revoke-member.ts';
import { seekCover } from './seek-cover.ts';
import { setActivity } from './set-activity.ts';
import { setCampaign } from './set-campaign.ts';
import { setDepot } from './set-depot.ts';
import { setGreeter } from './set-greeter.ts';
import { setGroup } from './set-group.ts';
import { setShift } from './set-shift.ts';
import { setTandem } from './set-tandem.ts';
import { setTeam } from './set-team.ts';
import { setTemplate } from './set-template.ts';
import { setTurf } from './set-turf.ts';
import { setTurfState } from './set-turf-state.ts';
import { skipStop } from './skip-stop.ts';
import { spareDoor } from './spare-door.ts';
import { splitTour } from './split-tour.ts';
import { takeBackInvitation } from './take-back-invitation.ts';
import { takeDown } from './take-down.ts';
import { tallyDoors } from './tally-doors.ts';
import { tickShift } from './tick-shift.ts';
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
  makeShifts,
  setShift,
  cancelShift,
  joinShift,
  leaveShift,
  seekCover,
  putOnShift,
  inviteToShift,
  takeBackInvitation,
  tickShift,
  setTemplate,
  setGroup,
  setActivity,
  answerSurvey,
  setGreeter,
  revokeMember,
  setTurf,
  assignTurfs,
  setTurfState,
  tallyDoors,
  spareDoor,
} as const;

export type MutatorName = keyof typeof mutators;
export type MutatorArgs<N extends MutatorName> = z.infer<(typeof mutators)[N]['args']>;
