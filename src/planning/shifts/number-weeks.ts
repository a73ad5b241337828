import type { ShiftRow } from '../../domain/model/shift.ts';
import { dayIn } from '../../domain/rules/day-in.ts';

/** 1970 began on a Thursday. */
const DAYS_INTO_FIRST_WEEK = 3;

/** The calendar week, Monday to Sunday, that a shift begins in, on the clock of the timezone; counted since 1970. */
export const weekOf = (timezone: string, { start }: Pick<ShiftRow, 'start'>): number =>
  Math.floor((Date.parse(dayIn(timezone, start)) / 86_400_000 + DAYS_INTO_FIRST_WEEK) / 7);
