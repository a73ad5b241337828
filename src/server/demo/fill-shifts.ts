import { campaignOf } from '../../domain/campaign-of.ts';
import { dayIn } from '../../domain/rules/day-in.ts';
import { findCollision } from '../../domain/rules/find-collision.ts';
import { signUpOf } from '../../domain/rules/sign-ups.ts';
import type { Canvassers } from './canvassers.ts';
import type { Hand } from './crew.ts';
import type { Planned } from './plan-shifts.ts';
import { MINUTE_MS, type Scene } from './scene.ts';

const HOUR_MS = 60 * MINUTE_MS;
/** How many want to come to what lies behind; of what lies ahead fewer, the further away it is. */
const TURNOUT = { doors: 6, hanging: 4, stand: 4, slot: 2, meeting: 8, office: 0, activity: 3 } as const;

/** Sign-ups of everybody, ticks after what is over, and what can happen to a shift: each once, from tomorrow on. */
export function fillShifts(scene: Scene, canvassers: Canvassers, planned: readonly Planned[]): void {
  const stories = [runShort, fillUp, seekCover, callOff, askAround];
  const told = comingDoors(scene, planned).slice(0, stories.length);
  for (const [index, shift] of planned.entries()) {
    if (shift.what === 'office' || told.includes(shift)) continue;
    signUp(scene, canvassers, shift, turnout(scene, shift), index);
    if (isOver(scene, shift)) tickOff(scene, canvassers, shift, index);
  }
  for (const [index, shift] of told.entries()) stories[index]!(scene, canvassers, shift);
}

/** Too few, and one of them only an hour ago. */
function runShort(scene: Scene, canvassers: Canvassers, shift: Planned): void {
  const { crew, now } = scene;
  signUp(scene, canvassers, shift, 3, 1);
  const out = canvassers.people.findLast((one) => comes(scene, shift, one));
  if (out) crew.do(out, now - 50 * MINUTE_MS, 'leaveShift', { shiftId: shift.id, memberId: out.member.id });
}

function fillUp(scene: Scene, canvassers: Canvassers, shift: Planned): void {
  signUp(scene, canvassers, shift, shift.plan.max, 3);
  signUp(scene, canvassers, shift, shift.plan.max + 3, 7);
}

function seekCover(scene: Scene, canvassers: Canvassers, shift: Planned): void {
  const { crew, now } = scene;
  signUp(scene, canvassers, shift, 5, 5);
  const lead = leadOf(canvassers, shift);
  const seeker = canvassers.people.find((one) => one !== lead && comes(scene, shift, one));
  if (seeker) crew.do(seeker, now - 25 * MINUTE_MS, 'seekCover', { shiftId: shift.id, seeking: true });
}

function callOff(scene: Scene, canvassers: Canvassers, shift: Planned): void {
  signUp(scene, canvassers, shift, 3, 2);
  const off = { shiftId: shift.id, cancelled: true, note: 'Sturmwarnung für den Abend' };
  scene.crew.do(leadOf(canvassers, shift), scene.now - 2 * HOUR_MS, 'cancelShift', off);
}

/** Five are asked, and one of them has said no. */
function askAround(scene: Scene, canvassers: Canvassers, shift: Planned): void {
  const { crew, now } = scene;
  signUp(scene, canvassers, shift, 2, 6);
  const asked = candidates(scene, canvassers, shift, 11, now - 3 * HOUR_MS).slice(0, 5);
  const memberIds = asked.map(({ member }) => member.id);
  crew.do(leadOf(canvassers, shift), now - 3 * HOUR_MS, 'inviteToShift', { shiftId: shift.id, memberIds });
  crew.do(asked[0]!, now - 90 * MINUTE_MS, 'leaveShift', { shiftId: shift.id, memberId: memberIds[0]! });
}

/** The door evenings from tomorrow on. */
function comingDoors({ replica, now }: Scene, planned: readonly Planned[]): Planned[] {
  const { timezone } = campaignOf(replica);
  const today = dayIn(timezone, now);
  return planned.filter(({ what, start }) => what === 'doors' && dayIn(timezone, start) > today);
}

/** Of what lies ahead fewer want to come, the further away it is. */
function turnout({ now }: Scene, { what, start }: Planned): number {
  if (what === 'slot') return TURNOUT.slot;
  const days = Math.max(0, (start - now) / (24 * HOUR_MS));
  return Math.max(0, TURNOUT[what] - Math.floor(days / 2.5));
}

export const isOver = ({ now }: Scene, { end }: Planned): boolean => end < now - 45 * MINUTE_MS;

export const leadOf = ({ leads }: Canvassers, { plan }: Planned): Hand =>
  leads.find(({ member }) => member.id === plan.lead)!;

const comes = ({ replica }: Scene, { id }: Planned, { member }: Hand) =>
  signUpOf(replica.get('shift', id)!, member.id)?.state === 'coming';

/** Lets people join until so many have; who knows the kind goes first, because places are kept for them. */
function signUp(scene: Scene, canvassers: Canvassers, shift: Planned, wanted: number, shuffle: number): void {
  const { crew, replica, now } = scene;
  const there = replica.get('shift', shift.id)!.signUps.length;
  const about = Math.min(shift.start, now) - (2 + ((shuffle * 7) % 40)) * HOUR_MS;
  const joiners = candidates(scene, canvassers, shift, shuffle, about - 9 * HOUR_MS);
  for (const [index, hand] of joiners.slice(0, Math.max(0, wanted - there)).entries()) {
    crew.do(hand, about - 8 * HOUR_MS + index * 37 * MINUTE_MS, 'joinShift', { shiftId: shift.id, instead: null });
  }
}

/** Who takes part in such things and has nothing else at that time; a slot of a stand is staffed by its own group. */
function candidates(scene: Scene, { people, leads }: Canvassers, shift: Planned, shuffle: number, at: number): Hand[] {
  const { replica } = scene;
  const { kind, ward, lead, group } = shift.plan;
  const turn = (shuffle * 5) % people.length;
  const weight = (hand: Hand) => {
    const profile = replica.get('profile', hand.member.id)!;
    return (profile.experienced.includes(kind) ? 0 : 2) + (profile.ward === ward ? 0 : 1);
  };
  const able = [...people.slice(turn), ...people.slice(0, turn)].filter((hand) => {
    const { id, joinedAt } = hand.member;
    const profile = replica.get('profile', id);
    if (!profile?.kinds.includes(kind) || joinedAt > at || (leads.includes(hand) && id !== lead)) return false;
    if (signUpOf(replica.get('shift', shift.id)!, id)) return false;
    if (shift.what === 'slot' && profile.group !== group) return false;
    return !findCollision(replica, id, shift);
  });
  const others = able.filter(({ member }) => member.id !== lead).sort((a, b) => weight(a) - weight(b));
  // New ones go along early instead of coming last in every list.
  const fresh = others.filter((hand) => replica.get('profile', hand.member.id)!.experienced.length === 0);
  const known = others.filter((hand) => !fresh.includes(hand));
  return [
    ...able.filter(({ member }) => member.id === lead),
    ...known.slice(0, 2),
    ...fresh.slice(0, 1),
    ...known.slice(2),
  ];
}

/** The lead ticks off who came, in the same night; now and then somebody did not. */
function tickOff({ crew, replica }: Scene, canvassers: Canvassers, shift: Planned, index: number): void {
  const lead = leadOf(canvassers, shift);
  const ticks = replica
    .get('shift', shift.id)!
    .signUps.filter(({ state }) => state === 'coming')
    .map(({ member }, place) => ({ member: member!, came: !(index % 4 === 1 && place === 3) }));
  if (ticks.length > 0) crew.do(lead, shift.end + 20 * MINUTE_MS, 'tickShift', { shiftId: shift.id, ticks });
}
