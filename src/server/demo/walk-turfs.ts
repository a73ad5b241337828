import { campaignOf } from '../../domain/campaign-of.ts';
import { addDays, dayIn } from '../../domain/rules/day-in.ts';
import { signUpOf } from '../../domain/rules/sign-ups.ts';
import type { Canvassers } from './canvassers.ts';
import { type DrawnTurf, TURF_WARDS } from './draw-turfs.ts';
import { isOver, leadOf } from './fill-shifts.ts';
import type { Planned } from './plan-shifts.ts';
import { MINUTE_MS, type Scene } from './scene.ts';

/** Past door evenings leave their counts, and coming ones get their turfs. */
export function walkTurfs(
  scene: Scene,
  canvassers: Canvassers,
  planned: readonly Planned[],
  turfs: readonly DrawnTurf[],
): void {
  const { crew, office, replica, now } = scene;
  const doors = planned.filter(({ what }) => what === 'doors');
  for (const ward of new Set(turfs.map((turf) => turf.ward))) {
    const theirs = turfs.filter((turf) => turf.ward === ward && turf.sections.length > 0);
    const past = doors.filter((shift) => shift.ward === ward && isOver(scene, shift));
    for (const [evening, shift] of past.slice(-3).entries()) {
      // The first turf is walked twice, because so few opened; of the second one half so far.
      const turf = theirs[evening % 2];
      if (turf) walkEvening(scene, canvassers, shift, turf, evening % 2 === 0);
    }
    const next = doors.find(({ id, start, ward: at }) => at === ward && start > now && isOpen(id));
    const fresh = theirs.at(-1);
    if (next && fresh) {
      crew.do(office, now - 4 * 60 * MINUTE_MS, 'assignTurfs', { turfIds: [fresh.id], shift: next.id, holder: null });
    }
  }

  function isOpen(id: string): boolean {
    return replica.get('shift', id)!.state === 'open';
  }
}

function walkEvening(
  { crew, office, replica, random }: Scene,
  canvassers: Canvassers,
  shift: Planned,
  turf: DrawnTurf,
  whole: boolean,
): void {
  const { timezone } = campaignOf(replica);
  const shiftId = shift.id;
  const row = replica.get('shift', shiftId)!;
  const walker = canvassers.people.find(({ member }) => signUpOf(row, member.id)?.came) ?? leadOf(canvassers, shift);
  const turfIds = [turf.id];
  if (replica.get('turf', turf.id)!.state !== 'open') {
    crew.do(office, shift.start - 100 * MINUTE_MS, 'setTurfState', { turfId: turf.id, state: 'open', again: null });
  }
  crew.do(office, shift.start - 90 * MINUTE_MS, 'assignTurfs', { turfIds, shift: shiftId, holder: walker.member.id });
  const walked = whole ? turf.sections : turf.sections.slice(0, Math.ceil(turf.sections.length / 2));
  const day = dayIn(timezone, shift.start);
  for (const [index, { id: section, homes }] of walked.entries()) {
    const at = shift.start + (25 + 12 * index) * MINUTE_MS;
    const opened = Math.round(homes * (0.3 + 0.2 * random()));
    const conversation = Math.round(opened * (0.4 + 0.3 * random()));
    const counts = {
      opened,
      notHome: homes - opened,
      conversation,
      friendly: Math.round(conversation * (0.4 + 0.4 * random())),
      flyer: Math.round(homes * 0.6 * random()) + opened,
    };
    const tallyId = crew.newId(at);
    crew.do(walker, at, 'tallyDoors', { tallyId, turf: turf.id, section, shift: shiftId, day, counts, done: true });
  }
  const [doors] = whole ? (walked[0]?.doors ?? []) : [];
  if (doors) {
    const door = {
      street: doors.street,
      number: doors.numbers[1] ?? doors.numbers[0]!,
      floor: 2,
      side: 'left',
    } as const;
    crew.do(walker, shift.start + 40 * MINUTE_MS, 'spareDoor', { turf: turf.id, door, spared: true });
  }
  const at = shift.end + 5 * MINUTE_MS;
  if (!whole) crew.do(office, at, 'assignTurfs', { turfIds, shift: null, holder: null });
  else {
    // In one ward somebody comes once more before the election.
    const state = shift.ward === TURF_WARDS[1] ? 'later' : 'done';
    const again = state === 'later' ? addDays(day, 21) : null;
    crew.do(walker, at, 'setTurfState', { turfId: turf.id, state, again });
  }
}
