import type { MemberRow } from '../../src/domain/model/member.ts';
import type { TurfRow } from '../../src/domain/model/turf.ts';
import { findCollision } from '../../src/domain/rules/find-collision.ts';
import { isComing } from '../../src/domain/rules/sign-ups.ts';
import { planDoorEvening } from './make-turf.ts';
import type { officeDeeds } from './office-deed.ts';
import type { KnownCampaign } from './read-campaign.ts';

type Office = Awaited<ReturnType<typeof officeDeeds>>;

const COMPANIONS = 4;

/** Whoever has joined last. */
export const newestMember = ({ view }: KnownCampaign): MemberRow =>
  [...view.all('member')].reduce((newest, one) => (one.joinedAt > newest.joinedAt ? one : newest));

/** An evening at doors that runs now: this member has a turf of it, others come along and one of them leads. */
export async function planPictureEvening(
  office: Office,
  campaign: KnownCampaign,
  member: string,
): Promise<{ readonly shift: string; readonly turf: TurfRow }> {
  const { view } = campaign;
  const open = [...view.all('turf')].filter(({ state, sections }) => state === 'open' && sections.length > 2);
  const turf = open.toSorted((a, b) => a.done.length - b.done.length)[0]!;
  const id = await planDoorEvening(office, campaign);
  const { start, end } = (await campaign.again()).view.get('shift', id)!;
  const companions = [...view.all('profile')]
    .filter(({ kinds }) => kinds.includes('doors'))
    .filter((profile) => !findCollision(view, profile.id, { id, start, end }))
    .slice(-COMPANIONS)
    .map((profile) => profile.id);
  const [{ lon, lat }] = turf.sections as [TurfRow['sections'][number]];
  const place = { lon, lat, name: 'Vor dem Bürgerbüro' };
  const lead = companions[0]!;
  await office('setShift', { shiftId: id, ward: turf.ward, place, lead, material: 'Klemmbrett, Flyer' });
  await office('putOnShift', { shiftId: id, memberIds: [...companions, member] });
  await office('assignTurfs', { turfIds: [turf.id], shift: id, holder: member });
  return { shift: id, turf };
}

/** Gives this member a place in the fullest evening at doors that is ahead and has one. */
export async function joinFullest(office: Office, { view }: KnownCampaign, member: string): Promise<void> {
  const tomorrow = Date.now() + 12 * 3_600_000;
  const free = [...view.all('shift')]
    .filter(({ kind, state, start }) => kind === 'doors' && state === 'open' && start > tomorrow)
    .map(({ id, max, signUps }) => ({ id, left: max - signUps.filter(isComing).length }))
    .filter(({ left }) => left > 0)
    .sort((a, b) => a.left - b.left);
  await office('putOnShift', { shiftId: free[0]!.id, memberIds: [member] });
}
