import * as z from 'zod/mini';
import { type ProfileRow, profileRow } from '../../../domain/model/profile.ts';
import { phone as phoneNumber } from '../../../domain/model/shift.ts';
import { emptyProfile } from '../../../domain/rules/empty-profile.ts';

const { group, ward, elsewhere, kinds, experienced, week, languages, mobility } = profileRow.shape;

/** What the survey asks, as it stands in its fields: a telephone number half typed is none yet. */
export const surveyDraft = z.object({
  group,
  ward,
  elsewhere,
  kinds,
  experienced,
  week,
  languages,
  mobility,
  phone: z.string().check(z.maxLength(60)),
});
export type SurveyDraft = z.infer<typeof surveyDraft>;

/** What was typed and not saved: only that, the rest follows the row. */
export const surveyChanges = z.partial(surveyDraft);
export type SurveyChanges = z.infer<typeof surveyChanges>;

/**
 * What is known so far.
 * @param ward where they were invited to: taken for their home until they say something else
 */
export function draftOf(profile: ProfileRow | undefined, ward: string | null): SurveyDraft {
  const known = profile ?? emptyProfile('');
  const { group, elsewhere, kinds, experienced, week, languages, mobility, phone } = known;
  const home = profile && profile.answeredAt !== null ? profile.ward : (known.ward ?? ward);
  return { group, ward: home, elsewhere, kinds, experienced, week, languages, mobility, phone: phone ?? '' };
}

/** undefined: the telephone number is none. */
export function answerOf({ phone, ...draft }: SurveyDraft) {
  const number = phone.trim() === '' ? null : phoneNumber.safeParse(phone);
  if (number !== null && !number.success) return undefined;
  return { ...draft, phone: number === null ? null : number.data };
}

/** The list with this in it, or without it where it was in. */
export const toggled = <T>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
