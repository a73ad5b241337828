import type { MemberRow } from '../model/member.ts';
import type { ShiftRow, SignUp } from '../model/shift.ts';
import type { View } from '../view.ts';

/** What one person carries, by the shifts that this machine knows. */
export interface WorkLoad {
  readonly member: MemberRow;
  /** Shifts where they were. */
  readonly came: number;
  readonly doneMs: number;
  /** Shifts to come that they come to or lead. */
  readonly coming: number;
  readonly plannedMs: number;
  /** Shifts that are over, and nobody ticked whether they were there: in no sum. */
  readonly unticked: number;
  /** Invitations that they have not answered. */
  readonly invited: number;
  /** No shift ever had to do with them: neither asked, nor signed up by themselves. */
  readonly neverAsked: boolean;
}

export interface Spread {
  /** Of all hours done and planned, the share (0 to 1) that the busiest tenth carries; null: there are none yet. */
  readonly topTenth: number | null;
  /** From so many ms on a person carries much: twice what those carry on average who carry anything. */
  readonly muchMs: number;
  readonly neverAsked: number;
}

type Sum = { -readonly [K in keyof WorkLoad]: WorkLoad[K] };

/** Hours done and planned, in ms. */
export const loadMs = ({ doneMs, plannedMs }: WorkLoad): number => doneMs + plannedMs;

/** Whether somebody carries so much that others should be asked first. */
export const carriesMuch = (load: WorkLoad, { muchMs }: Spread): boolean =>
  loadMs(load) >= muchMs && load.came + load.coming > 2;

/**
 * Everybody who is not locked out, in no order. Who leads a shift is there without signing up, and nobody ticks them off.
 * @param now ms since 1970, by the server's clock
 */
export function workLoad(view: View, now: number): WorkLoad[] {
  const sums = new Map<string, Sum>();
  for (const member of view.all('member')) if (member.revokedAt === null) sums.set(member.id, nothingYet(member));
  for (const shift of view.all('shift')) {
    let leadSignedUp = false;
    for (const entry of shift.signUps) {
      const sum = entry.member === null ? undefined : sums.get(entry.member);
      if (!sum) continue;
      sum.neverAsked = false;
      if (shift.state === 'open') addEntry(sum, entry, shift, now);
      leadSignedUp ||= entry.member === shift.lead && entry.state === 'coming';
    }
    const lead = shift.lead === null ? undefined : sums.get(shift.lead);
    if (!lead || leadSignedUp) continue;
    lead.neverAsked = false;
    if (shift.state === 'open') add(lead, shift, shift.end > now ? 'planned' : 'done');
  }
  return [...sums.values()];
}

/** How evenly the hours lie on these people. */
export function spreadOf(loads: readonly WorkLoad[]): Spread {
  const hours = loads.map(loadMs).sort((a, b) => b - a);
  const total = sum(hours);
  const busy = hours.filter((ms) => ms > 0).length;
  const top = sum(hours.slice(0, Math.ceil(hours.length / 10)));
  return {
    topTenth: total === 0 ? null : top / total,
    muchMs: busy === 0 ? Number.POSITIVE_INFINITY : (2 * total) / busy,
    neverAsked: loads.filter(({ neverAsked }) => neverAsked).length,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const nothingYet = (member: MemberRow): Sum => ({
  member,
  came: 0,
  doneMs: 0,
  coming: 0,
  plannedMs: 0,
  unticked: 0,
  invited: 0,
  neverAsked: true,
});

function addEntry(sum: Sum, { state, came }: SignUp, shift: ShiftRow, now: number): void {
  const over = shift.end <= now;
  if (came) add(sum, shift, 'done');
  else if (state === 'coming' && !over) add(sum, shift, 'planned');
  else if (state === 'coming' && came === null) sum.unticked++;
  else if (state === 'invited' && !over) sum.invited++;
}

function add(sum: Sum, { start, end }: ShiftRow, as: 'done' | 'planned'): void {
  if (as === 'done') {
    sum.came++;
    sum.doneMs += end - start;
  } else {
    sum.coming++;
    sum.plannedMs += end - start;
  }
}
