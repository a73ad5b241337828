import type { ProfileRow } from '../model/profile.ts';
import type { ShiftRow } from '../model/shift.ts';
import type { Actor } from '../mutator.ts';
import type { View } from '../view.ts';
import { isComing, isCovered, LATE_MS, lateWithdrawals, placesOf, signUpOf, wantsIn } from './sign-ups.ts';

const HOUR_MS = 3_600_000;
/** From here on its lead should ask around when people are missing. */
const STAFFING_MS = 72 * HOUR_MS;
/** Who came is forgotten after so long. */
const TICK_MS = 14 * 24 * HOUR_MS;

/** About a shift; the most urgent kind stands first. */
const SHIFT_NOTICES = [
  /** Mine begins within a day, or has begun. */
  'soon',
  /** Mine does not take place. */
  'cancelled',
  /** I got the place that I waited for. */
  'moved-up',
  /** Would I come? */
  'invited',
  /** Somebody took the place that I wanted covered. */
  'covered',
  /** I lead it: people withdrew late, or are missing. */
  'understaffed',
  /** I led it, and it is not said who came. */
  'unticked',
] as const;

/** What a person should be told now. `id` is the same as long as it says the same, on every device. */
export type Notice =
  | { readonly kind: Exclude<ShiftNotice, 'understaffed'>; readonly id: string; readonly shift: ShiftRow }
  | {
      readonly kind: 'understaffed';
      readonly id: string;
      readonly shift: ShiftRow;
      /** People who withdrew on the last day. */
      readonly late: number;
      /** People missing, up to the minimum. */
      readonly missing: number;
    }
  /** Somebody new, whom I am to greet. */
  | { readonly kind: 'greet'; readonly id: string; readonly profile: ProfileRow }
  /** I have not said what I take part in. */
  | { readonly kind: 'survey'; readonly id: string };
type ShiftNotice = (typeof SHIFT_NOTICES)[number];

/**
 * What this person should be told, the most urgent first and then the soonest.
 * @param now ms since 1970, by the server's clock
 */
export function noticesFor(view: View, me: Actor, now: number): Notice[] {
  const about: (Notice & { shift: ShiftRow })[] = [];
  for (const shift of view.all('shift')) about.push(...noticesAbout(shift, me.id, now));
  const rank = ({ kind }: Notice) => SHIFT_NOTICES.indexOf(kind as ShiftNotice);
  about.sort((a, b) => rank(a) - rank(b) || a.shift.start - b.shift.start || (a.id < b.id ? -1 : 1));
  return [...about, ...greetings(view, me), ...survey(view, me)];
}

function* noticesAbout(shift: ShiftRow, me: string, now: number): Iterable<Notice & { shift: ShiftRow }> {
  const { id, start, end, lead, state } = shift;
  const leads = lead === me;
  if (end <= now) {
    if (!leads) return;
    const open =
      state === 'open' && end > now - TICK_MS && shift.signUps.some((one) => isComing(one) && one.came === null);
    if (open) yield { kind: 'unticked', id: `unticked:${id}`, shift };
    return;
  }
  const own = signUpOf(shift, me);
  if (!leads && !own) return;
  if (state === 'cancelled') {
    if (own && wantsIn(own)) yield { kind: 'cancelled', id: `cancelled:${id}`, shift };
    return;
  }
  if ((leads || (own && isComing(own))) && start - now <= LATE_MS) yield { kind: 'soon', id: `soon:${id}`, shift };
  if (own && isComing(own) && own.movedUpAt !== null)
    yield { kind: 'moved-up', id: `moved-up:${id}:${own.movedUpAt}`, shift };
  if (own?.state === 'invited') yield { kind: 'invited', id: `invited:${id}`, shift };
  if (own && isCovered(own)) yield { kind: 'covered', id: `covered:${id}:${own.leftAt}`, shift };
  if (leads) {
    const late = lateWithdrawals(shift).length;
    const missing = start - now <= STAFFING_MS ? placesOf(shift).missing : 0;
    if (late + missing > 0)
      yield { kind: 'understaffed', id: `understaffed:${id}:${late}:${missing}`, shift, late, missing };
  }
}

function* greetings(view: View, { id }: Actor): Iterable<Notice> {
  for (const profile of view.all('profile'))
    if (profile.greeter === id && profile.greetedAt === null && profile.id !== id)
      yield { kind: 'greet', id: `greet:${profile.id}`, profile };
}

function* survey(view: View, { id }: Actor): Iterable<Notice> {
  if ((view.get('profile', id)?.answeredAt ?? null) === null) yield { kind: 'survey', id: 'survey' };
}
