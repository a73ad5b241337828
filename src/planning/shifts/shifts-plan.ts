import type { MemberRow } from '../../domain/model/member.ts';
import type { ProfileRow } from '../../domain/model/profile.ts';
import type { ShiftRow } from '../../domain/model/shift.ts';

/** What the office sets. Plain data: it is kept with the draft. */
export interface ShiftsSettings {
  /** Days to fill, both included, in the campaign's timezone. */
  readonly from: string;
  readonly until: string;
  /** Kinds of shift to fill; empty: all. */
  readonly kinds: readonly string[];
  /** Hours between two shifts of one person. */
  readonly restHours: number;
  /** Most shifts of one person in a week. */
  readonly mostPerWeek: number;
  /** Members who want to go together; more than two are all together. */
  readonly together: readonly (readonly string[])[];
  /** Fill up to the maximum, or stop at the minimum. */
  readonly fill: 'min' | 'max';
  /** By hand: must be on this shift, or must not. */
  readonly wanted: readonly { readonly shift: string; readonly member: string }[];
  readonly unwanted: readonly { readonly shift: string; readonly member: string }[];
}

/** The campaign's rows as they are. */
export interface ShiftsOrder {
  readonly settings: ShiftsSettings;
  readonly timezone: string;
  /** ms since 1970. */
  readonly now: number;
  readonly shifts: readonly ShiftRow[];
  readonly members: readonly MemberRow[];
  readonly profiles: readonly ProfileRow[];
  readonly start: ShiftsPlan | null;
}

/** Somebody on a shift, and why: what speaks for it. */
export interface PlannedPlace {
  readonly shift: string;
  readonly member: string;
  /** fixed: comes already · wanted: by hand · wish: wants this kind and has time · spare: has time and helps out. */
  readonly why: 'fixed' | 'wanted' | 'wish' | 'spare';
}

/** What a shift still needs, and what it is that is missing. */
export interface ShiftGap {
  readonly shift: string;
  readonly people: number;
  readonly experienced: number;
  /** nobody: nobody who may has time · busy: those who may are needed elsewhere · experienced: only newcomers are left. */
  readonly why: 'nobody' | 'busy' | 'experienced';
}

export interface ShiftsPlan {
  readonly places: readonly PlannedPlace[];
  readonly gaps: readonly ShiftGap[];
  /** Members and the hours that they have with this plan, fixed ones included; everybody who has any. */
  readonly load: readonly { readonly member: string; readonly hours: number }[];
  /** Wishes to go together that could not be kept. */
  readonly parted: readonly (readonly string[])[];
}
