import type { City } from '../../../src/domain/city.ts';
import { addDays, dayIn } from '../../../src/domain/rules/day-in.ts';
import { instantIn } from '../../../src/domain/rules/instant-in.ts';
import type { Seed } from '../../../src/server/start/create-campaign.ts';
import { DAY, HOUR, PLAN, ToldCampaign } from './told-campaign.ts';

const SHIFTS = 600;
const PEOPLE = 300;
/** Two of them are behind. */
const WEEKS = 8;
const COMING = 6;
/** Shifts of today that are still on for hours, so that somebody can join them in front of our eyes. */
const TODAY = 5;

/**
 * Six hundred shifts in eight weeks and in every ward, six people in each, of three hundred. The first of today run now
 * and a while on, one after the other to be joined and left.
 * @returns with the ids of those
 */
export function manyShifts(city: City, now: number): { seed: Seed; today: string[] } {
  const told = new ToldCampaign(city);
  const before = now - 15 * DAY;
  const office = told.join('Büro', 'office', before);
  const people = Array.from({ length: PEOPLE }, (_, n) => told.join(`Freiwillige ${n + 1}`, 'volunteer', before));
  const { timezone } = city.pack.manifest;
  const today = dayIn(timezone, now);
  const running = { start: Math.max(now - HOUR, instantIn(timezone, today, '00:00')), end: now + 4 * HOUR };
  const shifts = Array.from({ length: SHIFTS }, (_, n) => {
    const day = addDays(today, Math.floor((n * WEEKS * 7) / SHIFTS) - 14);
    const start = instantIn(timezone, day, `${9 + (n % 11)}:00`.padStart(5, '0'));
    const ward = city.pack.wards[n % city.pack.wards.length]!.id;
    const kind = (['doors', 'stand', 'hanging'] as const)[n % 3]!;
    return { id: told.newId(), ...PLAN, kind, ward, min: 4 + (n % 6), max: 12, start, end: start + 2 * HOUR };
  });
  const now5 = shifts.filter(({ start }) => dayIn(timezone, start) === today).slice(0, TODAY);
  for (const shift of now5) Object.assign(shift, running);
  for (let n = 0; n < SHIFTS; n += 200) {
    told.act(office, before, 'makeShifts', { shifts: shifts.slice(n, n + 200), series: null });
  }
  for (const [n, shift] of shifts.entries()) {
    // On one day everybody comes once at the most.
    const memberIds = Array.from({ length: COMING }, (_, i) => people[(n * COMING + i) % PEOPLE]!.id);
    told.act(office, before + HOUR, 'putOnShift', { shiftId: shift.id, memberIds });
  }
  return { seed: told.seed(), today: now5.map(({ id }) => id) };
}
