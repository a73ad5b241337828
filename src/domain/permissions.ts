import type { Role } from './model/member.ts';
import type { Actor } from './mutator.ts';

const VOLUNTEER = [
  'hangPoster',
  'checkPoster',
  'reportPoster',
  'repairPoster',
  'replacePoster',
  'moveHang',
  'takeDown',
  'undoStep',
  'attachPhoto',
  'addPost',
  'moveStock',
  'joinTeam',
  'skipStop',
  'reorderTour',
  'splitTour',
  'assignTour',
  'fixComplaint',
  'keepRegular',
  'joinShift',
  'leaveShift',
  'seekCover',
  'tickShift',
  'answerSurvey',
  'assignTurfs',
  'setTurfState',
  'tallyDoors',
  'spareDoor',
] as const;
const LEAD = [
  ...VOLUNTEER,
  'excludePosts',
  'liftExclusion',
  'planPoster',
  'dropPlan',
  'setTeam',
  'assignMember',
  'makeTour',
  'closeTour',
  'makeShifts',
  'setShift',
  'cancelShift',
  'putOnShift',
  'inviteToShift',
  'takeBackInvitation',
  'setTemplate',
  'setGreeter',
  'setTurf',
] as const;
const OFFICE = [
  ...LEAD,
  'setCampaign',
  'announceStart',
  'clearFlag',
  'setDepot',
  'setTandem',
  'enterComplaint',
  'assignComplaint',
  'closeComplaint',
  'setGroup',
  'setActivity',
  'revokeMember',
  'invite',
  'revoke-device',
  'see-members',
] as const;

/** Something that a role may or may not do: every mutator, and what the server does outside of sync. */
export type Deed = (typeof OFFICE)[number];

const ALLOWED: Readonly<Record<Role, ReadonlySet<string>>> = {
  volunteer: new Set(VOLUNTEER),
  lead: new Set(LEAD),
  office: new Set(OFFICE),
};

/** Whether this role may do such a thing at all; mutators ask further (own placement, own ward). */
export function may(actor: Pick<Actor, 'role'>, deed: Deed): boolean {
  return ALLOWED[actor.role].has(deed);
}

/** Whether the actor answers for this ward: the office for all, a lead for the own one (or all, when none is set). */
export function answersFor(actor: Actor, ward: string | null): boolean {
  if (actor.role === 'office') return true;
  return actor.role === 'lead' && (actor.ward === null || actor.ward === ward);
}
