import { isBuiltIn, type ShiftKind } from '../../../domain/model/activity.ts';
import type { ShiftRow, TemplateRow } from '../../../domain/model/shift.ts';
import { dayIn } from '../../../domain/rules/day-in.ts';
import { type ShiftDraft, typedPlan } from '../../../domain/rules/draft-shifts.ts';
import { timeIn } from '../../../domain/rules/instant-in.ts';

type Numbers = Pick<ShiftDraft, 'min' | 'max' | 'minExperienced'>;

/** How many people such a shift usually takes. */
const USUAL: Record<ShiftKind, Numbers> = {
  doors: { min: 2, max: 6, minExperienced: 1 },
  hanging: { min: 2, max: 6, minExperienced: 0 },
  'take-down': { min: 2, max: 6, minExperienced: 0 },
  stand: { min: 2, max: 4, minExperienced: 0 },
  meeting: { min: 0, max: 30, minExperienced: 0 },
};
export const usualNumbers = (kind: string): Numbers => (isBuiltIn(kind) ? USUAL[kind] : USUAL.hanging);

/** An evening at the doors: what most shifts are. */
export function emptyDraft(day: string, ward: string | null): ShiftDraft {
  return {
    kind: 'doors',
    title: '',
    point: null,
    placeName: '',
    link: '',
    ward,
    tour: null,
    group: null,
    ...usualNumbers('doors'),
    lead: null,
    material: '',
    note: '',
    audience: 'everybody',
    day,
    from: '18:00',
    to: '20:00',
    repeat: null,
    slots: null,
  };
}

/** A shift as the form shows it; for a copy the day is another one. */
export function draftOfShift(shift: ShiftRow, timezone: string): ShiftDraft {
  const [from, to] = [timeIn(timezone, shift.start), timeIn(timezone, shift.end)];
  return { ...typedPlan(shift), day: dayIn(timezone, shift.start), from, to, repeat: null, slots: null };
}

export function draftOfTemplate({ plan, time, minutes }: TemplateRow, day: string): ShiftDraft {
  const end = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes;
  const to = [Math.floor(end / 60) % 24, end % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return { ...typedPlan(plan), day, from: time, to, repeat: null, slots: null };
}
