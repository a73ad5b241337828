import { metresBetween } from '../../src/domain/geometry/lon-lat.ts';
import type { PlacementRow } from '../../src/domain/model/placement.ts';
import { mutators } from '../../src/domain/mutators/registry.ts';
import { ROW_KINDS } from '../../src/domain/rows.ts';
import { hangs } from '../../src/domain/rules/placement-machine.ts';
import { isComing } from '../../src/domain/rules/sign-ups.ts';
import type { View } from '../../src/domain/view.ts';
import type { LoggedEntry } from '../../src/sync/ledger.ts';
import type { Logged, Phone } from './phone.ts';

/** What went wrong, each as a sentence. */
export interface Verdict {
  mutations: number;
  /** Servers that died. */
  kills: number;
  readonly lost: string[];
  readonly doubled: string[];
  readonly diverged: string[];
  readonly ruleViolations: string[];
}

/** Holds what the phones were promised against what the server has. @param truth all rows, as the office sees them */
export function judgeEffects(phones: readonly Phone[], truth: View, verdict: Verdict): void {
  const steps = countSteps(truth);
  for (const phone of phones) {
    const entries = new Map(phone.tabs[0]!.entries().map((entry) => [entry.id, entry]));
    for (const logged of phone.logged) {
      verdict.mutations++;
      const entry = entries.get(logged.id);
      const effects = countEffects(logged, phone.actor.id, entry, truth, steps);
      const what = `${logged.name} ${logged.id} by ${phone.actor.id}`;
      // A tab that died while it wrote promised nothing: its deed may be there or not, but not twice.
      if (effects === 0 && logged.saved) verdict.lost.push(`${what}: no effect on the server`);
      if (logged.saved && (!entry || entry.fate === 'waiting'))
        verdict.lost.push(`${what}: the phone has no answer for it`);
      if (effects > 1) verdict.doubled.push(`${what}: ${effects} effects on the server`);
      if (entry?.fate === 'refused' && mutators[logged.name].nature === 'fact') {
        verdict.ruleViolations.push(`${what}: a fact was refused (${entry.reason})`);
      }
    }
  }
}

/** How often each deed stands in a poster's history. */
function countSteps(truth: View): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { steps } of truth.all('placement')) {
    for (const { id } of steps) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function countEffects(
  { id, name, args }: Logged,
  member: string,
  entry: LoggedEntry | undefined,
  truth: View,
  steps: ReadonlyMap<string, number>,
): number {
  // Parked for the office, or refused with a reason that somebody saw: that is its effect.
  if (entry?.fate === 'parked' || entry?.fate === 'refused') return 1;
  switch (name) {
    case 'announceStart':
      return Number(truth.get('campaign', 'campaign')?.officialStart === args.at);
    case 'addPost':
      return Number(truth.get('post', String(args.postId)) !== undefined);
    case 'excludePosts':
      return Number(truth.get('exclusion', String(args.exclusionId)) !== undefined);
    case 'makeShifts':
      return Number((args.shifts as { id: string }[]).every((shift) => truth.get('shift', shift.id)));
    case 'joinShift':
    case 'leaveShift':
    case 'seekCover':
      // One entry a person, whatever they said how often: none is lost, two are doubled.
      return truth.get('shift', String(args.shiftId))?.signUps.filter((one) => one.member === member).length ?? 0;
    case 'undoStep':
      return steps.get(id) ?? Number(isTakenBack(truth, String(args.placementId), String(args.stepId)));
    default:
      return steps.get(id) ?? 0;
  }
}

/** Somebody else took it back before: there was nothing left to do. */
function isTakenBack(truth: View, placement: string, stepId: string): boolean {
  return truth.get('placement', placement)?.steps.some(({ undoes }) => undoes === stepId) ?? false;
}

/** Every poster that breaks a rule beside another must carry, or have carried, the flag for it. */
export function judgeFlags(truth: View, verdict: Verdict): void {
  const { spacing } = truth.get('campaign', 'campaign')!.rules;
  const hung = [...truth.all('placement')].filter(hangs);
  const flagged = (placement: PlacementRow, code: string) => placement.flags.some((flag) => flag.code === code);
  for (const [index, a] of hung.entries()) {
    for (const b of hung.slice(index + 1)) {
      const code = a.post === b.post ? 'post-full' : metresBetween(a, b) < spacing ? 'too-close' : undefined;
      if (!code || flagged(a, code) || flagged(b, code)) continue;
      verdict.ruleViolations.push(`${a.id} and ${b.id} (${a.post}, ${b.post}): neither is flagged ${code}`);
    }
  }
}

/** Places are given once: never more than there are, never two at one hour, and nobody is left asking. */
export function judgeShifts(truth: View, verdict: Verdict): void {
  const places = [...truth.all('shift')].flatMap(({ id, max, signUps }) => {
    const coming = signUps.filter(isComing);
    if (coming.length > max) verdict.ruleViolations.push(`${coming.length} come to shift ${id} for ${max}`);
    if (signUps.some(({ state }) => state === 'asked')) verdict.ruleViolations.push(`shift ${id}: somebody still asks`);
    return coming.map(({ member }) => member);
  });
  const twice = places.find((member, index) => places.indexOf(member) < index);
  if (twice !== undefined) verdict.ruleViolations.push(`${twice} comes to two shifts at one hour`);
}

/** A text that is the same for the same rows. */
export function printRows(view: View): string {
  const sorted = (_: string, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return ROW_KINDS.flatMap((kind) =>
    [...view.all(kind)].map((row) => `${kind}/${row.id} ${JSON.stringify(row, sorted)}`).sort(),
  ).join('\n');
}
