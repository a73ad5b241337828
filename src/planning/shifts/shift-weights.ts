/**
 * What a plan of shifts is worth, in points, as an integer program. x(p,s) is 1 where person p is on shift s, for every
 * pair that may be (pair-people.ts); who comes already is a constant. To be made as large as can be:
 *
 *     NEEDED  · places filled up to each shift's minimum
 *   + COMPANY · newcomers who come already and have nobody with them, and now get somebody: once a shift
 *   + SKILLED · experienced people up to what each shift asks for
 *   + FILLING · places filled between minimum and maximum, where the office wants that
 *   - what each pair costs (SPARE, AWAY, ...) - what each person's load costs (`loadCost`)
 *   - PARTED  · shifts on which some of a circle are and some are not
 *
 * so that on each shift at most `room` people are put, of whom at most `roomUnskilled` are not experienced, and a newcomer
 * only beside somebody who is none; and each person has no two shifts closer than the rest, and no more of a week than its
 * room. All points are whole numbers, so a plan within less than 1 of a bound is proven best.
 *
 * One needed place outweighs fifty wishes: a chain of people who move up to fill it changes a few of them each.
 */
export const NEEDED = 5_000;
export const COMPANY = 1_500;
export const SKILLED = 500;
export const FILLING = 40;

/** Named no kinds of shift: helps where nobody else does. Above FILLING, so that it is never done just to fill up. */
export const SPARE = 60;
/** Lives elsewhere and did not say that they help elsewhere too. */
export const AWAY = 60;
/** Lives in another ward, and helps elsewhere too: this, and one a kilometre up to FAR. */
export const OTHER_WARD = 1;
export const FAR = 8;
/** Another group staffs the shift. */
export const OTHER_GROUP = 3;
/** Stands on this shift's waiting list, or asked for it: this much is gained. */
export const ASKED = 10;
/** Above FILLING too: one of two who want to go together is put alone only where they are needed. */
export const PARTED = 50;

const LOAD_STEP = 2;
const LOAD_MOST = 24;

/** The points that a person's n-th shift of the campaign costs: each more than the one before, so that load spreads. */
export const loadCost = (nth: number): number => Math.min(LOAD_STEP * nth, LOAD_MOST);
