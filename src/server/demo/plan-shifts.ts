import { campaignOf } from '../../domain/campaign-of.ts';
import { packPost } from '../../domain/city.ts';
import type { ShiftPlan } from '../../domain/model/shift.ts';
import { addDays, dayIn } from '../../domain/rules/day-in.ts';
import { instantIn } from '../../domain/rules/instant-in.ts';
import type { Canvassers } from './canvassers.ts';
import { onPaper, TURF_WARDS } from './draw-turfs.ts';
import { MINUTE_MS, type Scene } from './scene.ts';

/** Four weeks: from so many days before now to so many after. */
const FIRST_DAY = -12;
const LAST_DAY = 15;
/** Where doors are rung at from now on: where they were, and two wards more. */
const COMING_WARDS = [...TURF_WARDS, 0, 8];
const SLOTS = 5;
const SUNDAY = 0;

/** A shift as it was planned. */
export interface Planned {
  readonly id: string;
  readonly what: 'doors' | 'hanging' | 'stand' | 'slot' | 'meeting' | 'office' | 'activity';
  readonly plan: ShiftPlan;
  /** By its place in the pack; null: anywhere. */
  readonly ward: number | null;
  readonly start: number;
  readonly end: number;
}

/** Everything that people can sign up for in these four weeks, in the order in which it takes place. */
export function planShifts(scene: Scene, { groups, activities, leads }: Canvassers, at: number): Planned[] {
  const { crew, office, city, replica, now } = scene;
  const { timezone } = campaignOf(replica);
  const today = dayIn(timezone, now);
  const planned: Planned[] = [];
  const wards = city.pack.wards.length;

  const empty = { title: null, place: null, link: null, tour: null, group: null, material: null, note: null };
  const add = (
    what: Planned['what'],
    [day, begins, ends]: readonly [day: string, begins: string, ends: string],
    kind: string,
    wish: number | null,
    wishes: Partial<ShiftPlan> & Pick<ShiftPlan, 'min' | 'max'>,
  ) => {
    const ward = wish === null ? null : wish % wards;
    const place = ward === null || what === 'slot' ? null : meetingPoint(scene, ward);
    const plan: ShiftPlan = {
      ...empty,
      kind,
      ward: ward === null ? null : city.pack.wards[ward]!.id,
      minExperienced: 0,
      lead: leads[planned.length % leads.length]!.member.id,
      audience: 'everybody',
      place,
      ...wishes,
    };
    const [start, end] = [instantIn(timezone, day, begins), instantIn(timezone, day, ends)];
    planned.push({ id: crew.countedId(at), what, plan, ward, start, end });
  };

  let saturdays = 0;
  let doors = 0;
  for (let offset = FIRST_DAY; offset <= LAST_DAY; offset++) {
    const day = addDays(today, offset);
    const weekday = new Date(day).getUTCDay();
    const workday = weekday > SUNDAY && weekday < 6;
    const evening = offset === 1 && !workday ? (['14:00', '16:30'] as const) : (['17:00', '19:30'] as const);
    const among = offset < 0 ? TURF_WARDS : COMING_WARDS;
    if (workday || offset === 1) {
      const people = { min: 4, max: 8, minExperienced: 2 };
      add('doors', [day, ...evening], 'doors', among[doors++ % among.length]!, people);
      if (offset > 3 && weekday === 2) add('doors', [day, ...evening], 'doors', COMING_WARDS[doors++ % 5]!, people);
    }
    if (weekday === 1) {
      const online = { title: 'Bürorunde', link: 'https://treffen.example/buero', audience: 'office' } as const;
      add('office', [day, '09:00', '09:45'], 'meeting', null, { ...online, min: 2, max: 10, lead: null });
    }
    if (weekday === 3) {
      const material = 'Leiter, Kabelbinder, Seitenschneider';
      add('hanging', [day, '18:00', '20:30'], 'hanging', 7 + (offset > 0 ? 1 : 0), { min: 3, max: 6, material });
    }
    if (weekday === 4 && Math.abs(offset) < 8 && offset !== 0) {
      add('meeting', [day, '19:45', '21:15'], 'meeting', 4, { title: 'Aktiventreffen', min: 5, max: 60 });
    }
    if (weekday === 2 && offset > -8 && offset < 8) {
      add('activity', [day, '15:30', '16:45'], activities[1]!, 4, { min: 2, max: 6 });
    }
    if (weekday === SUNDAY && offset > 1 && offset < 9) {
      add('activity', [day, '14:00', '17:00'], activities[0]!, 4, { min: 3, max: 10, note: 'Bringt gern Formen mit.' });
    }
    if (weekday === 6 && offset < 0) add('stand', [day, '10:00', '13:00'], 'stand', 4, { min: 3, max: 6 });
    // The first Saturday that leaves time to prepare belongs to the square: five groups, one after the other.
    if (weekday === 6 && offset > 1 && saturdays++ === 0) {
      const place = { ...meetingPoint(scene, 4 % wards), name: 'Marktplatz, am Brunnen' };
      for (let slot = 0; slot < SLOTS; slot++) {
        const [begins, ends] = [`${10 + slot}:00`, `${11 + slot}:00`];
        add('slot', [day, begins, ends], 'stand', 4, {
          title: 'Aktionstag',
          place,
          group: groups[slot]!,
          min: 2,
          max: 4,
        });
      }
    }
  }

  for (const what of ['doors', 'hanging', 'stand', 'slot', 'meeting', 'office', 'activity'] as const) {
    const together = planned.filter((shift) => shift.what === what);
    const series = what === 'doors' || what === 'slot' || what === 'office' ? crew.countedId(at) : null;
    const shifts = together.map(({ id, plan, start, end }) => ({ id, ...plan, start, end }));
    if (shifts.length > 0) crew.do(office, at, 'makeShifts', { shifts, series });
  }
  keepTemplates(scene, planned, at + 30 * MINUTE_MS);
  return planned.sort((a, b) => a.start - b.start);
}

/** At the post in the middle of the ward, so to speak. */
function meetingPoint({ city }: Scene, ward: number) {
  const { posts } = city.pack;
  const inWard = Array.from({ length: posts.count }, (_, index) => index).filter((index) => posts.ward[index] === ward);
  const { street, ...post } = packPost(city, inWard[Math.floor(inWard.length / 2)]!);
  return { ...onPaper(post), name: street ? `Haltestelle ${street}` : 'Haltestelle' };
}

function keepTemplates({ crew, office }: Scene, planned: readonly Planned[], at: number): void {
  for (const [what, name, time, minutes] of [
    ['doors', 'Haustürabend', '17:00', 150],
    ['stand', 'Infostand am Samstag', '10:00', 180],
  ] as const) {
    const plan = planned.find((shift) => shift.what === what)?.plan;
    if (!plan) continue;
    const templateId = crew.newId(at);
    const everywhere = { ...plan, ward: null, place: null, lead: null };
    crew.do(office, at, 'setTemplate', { templateId, name, plan: everywhere, time, minutes, closed: false });
  }
}
