import type { ShiftRow, SignUp } from '../model/shift.ts';

/** This late before the start a shift is the next thing to do, and a withdrawal an alarm for the lead. */
export const LATE_MS = 24 * 3_600_000;

/** Whoever takes a yes back within this time had tapped the wrong shift: nobody ever counted on them. */
const SLIP_MS = 60_000;

export const isComing = ({ state }: SignUp): boolean => state === 'coming';
export const isWaiting = ({ state }: SignUp): boolean => state === 'waiting';
/** Wants to be there, whatever has become of it so far. */
export const wantsIn = ({ state }: SignUp): boolean => state === 'coming' || state === 'asked' || state === 'waiting';

/** What this person's name stands under in the shift, or undefined where they never had to do with it. */
export const signUpOf = ({ signUps }: ShiftRow, member: string): SignUp | undefined =>
  signUps.find((one) => one.member === member);

export interface Places {
  readonly coming: number;
  readonly waiting: number;
  /** Still to be had, by whoever. */
  readonly free: number;
  /** People missing up to the minimum. */
  readonly missing: number;
  readonly missingExperienced: number;
  /** Who comes, and would rather have somebody else come. */
  readonly seekingCover: number;
}

/** How full a shift is. */
export function placesOf({ signUps, min, max, minExperienced }: ShiftRow): Places {
  const coming = signUps.filter(isComing);
  const experienced = coming.filter((one) => one.experienced).length;
  return {
    coming: coming.length,
    waiting: signUps.filter(isWaiting).length,
    free: Math.max(0, max - coming.length),
    missing: Math.max(0, min - coming.length),
    missingExperienced: Math.max(0, minExperienced - experienced),
    seekingCover: coming.filter(({ seeksCover }) => seeksCover).length,
  };
}

/** Somebody is needed: too few people, too few who know it, or one who cannot come and says so. */
export function needsPeople(shift: ShiftRow): boolean {
  const { missing, missingExperienced, seekingCover } = placesOf(shift);
  return shift.state === 'open' && missing + missingExperienced + seekingCover > 0;
}

/** Whether one more of this kind fits in: the places of the experienced are kept for them. */
export function fitsIn(
  { signUps, max, minExperienced }: ShiftRow,
  { experienced }: Pick<SignUp, 'experienced'>,
): boolean {
  const coming = signUps.filter(isComing);
  if (coming.length >= max) return false;
  return experienced || coming.filter((one) => !one.experienced).length < max - minExperienced;
}

/** The first who seeks cover and whose place this person can take over. */
export function relievedBy(shift: ShiftRow, one: Pick<SignUp, 'experienced'>): SignUp | undefined {
  const { signUps } = shift;
  return signUps.find(
    (other) =>
      isComing(other) &&
      other.seeksCover &&
      fitsIn({ ...shift, signUps: signUps.filter((kept) => kept !== other) }, one),
  );
}

/** Whether somebody else took this person's place, as they had asked for. */
export const isCovered = ({ state, seeksCover }: SignUp): boolean => state === 'withdrawn' && seeksCover;

/** Withdrawals of the last day before the start that nobody made good, which the lead must hear of. */
export const lateWithdrawals = ({ signUps, start }: ShiftRow): SignUp[] =>
  signUps.filter((one) => {
    if (one.state !== 'withdrawn' || one.leftAt === null || isCovered(one)) return false;
    return one.leftAt > start - LATE_MS && one.leftAt - one.at > SLIP_MS;
  });

/** The same shift with this entry in place of the person's former one, at the same place in the order. */
export const replaceSignUp = (shift: ShiftRow, entry: SignUp): ShiftRow => ({
  ...shift,
  signUps: shift.signUps.map((one) => (one.member === entry.member ? entry : one)),
});

/** The same shift with this entry at the end of the order: who comes back stands behind those who stayed. */
export const appendSignUp = (shift: ShiftRow, entry: SignUp): ShiftRow => ({
  ...shift,
  signUps: [...shift.signUps.filter((one) => one.member === null || one.member !== entry.member), entry],
});
