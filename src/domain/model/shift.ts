import * as z from 'zod/mini';
import { instant, latitude, longitude, rowId, shortText } from './fields.ts';

/** A telephone number as people write it: digits, spaces, and the signs between them. */
export const phone = z.string().check(z.trim(), z.maxLength(40), z.regex(/^\+?[\d\s()/.-]{5,}$/));
const longText = z.string().check(z.trim(), z.minLength(1), z.maxLength(600));

export const signUpState = z.enum([
  /** The office asks them, and they have not answered. */
  'invited',
  /** They ask, and no server has heard of it yet: stands on phones only. */
  'asked',
  'coming',
  'waiting',
  /** They had said yes, or waited. */
  'withdrawn',
  /** They were asked and said no. */
  'declined',
]);
export type SignUpState = z.infer<typeof signUpState>;

/**
 * One person and one shift. What a rule needs of the person is copied here, because most phones know no other people:
 * `rules/refresh-sign-ups.ts` keeps it true, `visibility.ts` says who sees what of it.
 */
export const signUp = z.strictObject({
  id: rowId,
  /** null: somebody whom this phone may not know. */
  member: z.nullable(rowId),
  name: z.nullable(shortText),
  group: z.nullable(rowId),
  phone: z.nullable(phone),
  /** In this kind of shift. */
  experienced: z.boolean(),
  /** Has not been at any shift yet. */
  newcomer: z.boolean(),
  state: signUpState,
  at: instant,
  /** Comes, and would be glad if somebody took the place; withdrawn: somebody did. */
  seeksCover: z.boolean(),
  /** When the waiting list gave them the place. */
  movedUpAt: z.nullable(instant),
  /** When they withdrew or declined. */
  leftAt: z.nullable(instant),
  /** What the lead ticked afterwards; null: not yet. */
  came: z.nullable(z.boolean()),
});
export type SignUp = z.infer<typeof signUp>;

/** Where people meet: degrees, and the words for it ("Vor dem Bürgerbüro"). */
export const meetingPoint = z.strictObject({ lon: longitude, lat: latitude, name: shortText });
export type MeetingPoint = z.infer<typeof meetingPoint>;

/** What a shift is, apart from when: what templates keep and copies take along. */
export const shiftPlan = z.strictObject({
  /** One of SHIFT_KINDS, or the id of an activity. */
  kind: rowId,
  title: z.nullable(shortText),
  place: z.nullable(meetingPoint),
  /** Where an online meeting is; only those who come see it. */
  link: z.nullable(z.url({ protocol: /^https?$/ }).check(z.maxLength(500))),
  ward: z.nullable(rowId),
  tour: z.nullable(rowId),
  /** The group that staffs it: a slot of a stand. Others may help out. */
  group: z.nullable(rowId),
  min: z.int().check(z.minimum(0), z.maximum(500)),
  max: z.int().check(z.minimum(1), z.maximum(500)),
  minExperienced: z.int().check(z.minimum(0), z.maximum(500)),
  /** The member who leads it, and greets the new ones. */
  lead: z.nullable(rowId),
  material: z.nullable(longText),
  note: z.nullable(longText),
  /** Who may know of it: a meeting of the office is nobody else's business. */
  audience: z.enum(['everybody', 'leads', 'office']),
});
export type ShiftPlan = z.infer<typeof shiftPlan>;

export const shiftRow = z.strictObject({
  id: rowId,
  ...shiftPlan.shape,
  start: instant,
  end: instant,
  /** Made together with others: a weekly series, the slots of one stand. */
  series: z.nullable(rowId),
  /** First name of the lead, for those who come. */
  leadName: z.nullable(shortText),
  state: z.enum(['open', 'cancelled']),
  /** Why it was cancelled, for those who had signed up. */
  cancelNote: z.nullable(shortText),
  /** In the order in which the server heard of them: one entry a person, the waiting list stands in this order. */
  signUps: z.array(signUp).check(z.maxLength(1_000)),
  by: z.nullable(rowId),
  at: instant,
});
export type ShiftRow = z.infer<typeof shiftRow>;

/** A shift without a date: a time of day in the campaign's timezone ("18:00"), and how long it takes. */
export const templateRow = z.strictObject({
  id: rowId,
  name: shortText,
  plan: shiftPlan,
  time: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  minutes: z.int().check(z.minimum(5), z.maximum(24 * 60)),
  closedAt: z.nullable(instant),
});
export type TemplateRow = z.infer<typeof templateRow>;
