import type { PlanningCity } from '../planning-city.ts';
import { contradict } from './check-order.ts';
import type { Choice } from './choice.ts';
import { packClosely } from './pack-closely.ts';
import type { PostsOrder } from './posts-plan.ts';
import type { PostsProblem } from './posts-problem.ts';

/** Whether wards, wishes and posters can agree with each other, spacing aside. @throws Contradiction */
export function checkQuotas(city: PlanningCity, order: PostsOrder, problem: PostsProblem): void {
  const { posters } = order.settings;
  const { groupOf, groupStart, least, most, wanted } = problem;
  const wards = wardsOf(city, order);
  const wishes = new Int32Array(most.length);
  for (const candidate of wanted) wishes[groupOf[candidate]!]!++;

  const small = wards.filter(({ group, need }) => need > groupSize(groupStart, group));
  refuseSmall(small.map((ward) => ({ ...ward, fits: groupSize(groupStart, ward.group) })));
  const full = wards.filter(({ group }) => group >= 0 && wishes[group]! > most[group]!);
  if (full.length > 0) {
    const [{ ward, max, group }] = full as [(typeof full)[number]];
    contradict(
      'wanted-over-max',
      { ward, max, wanted: wishes[group]! },
      full.map((one) => ({ setting: `wards.${one.ward}.max`, from: one.max, to: wishes[one.group]! + one.standing })),
    );
  }
  const mins = sum(least);
  const more = (to: number) => [{ setting: 'posters', from: posters, to }];
  if (mins > posters) contradict('mins-over-posters', { mins, posters }, more(mins));
  const bound = sum(least.map((some, group) => Math.max(some, wishes[group]!)));
  if (bound > posters) contradict('wanted-over-posters', { wanted: wanted.length, posters }, more(bound));
  const maxs = sum(most);
  // Where the posts themselves are too few, what fits beside each other is told (checkWhole).
  if (maxs < Math.min(posters, problem.candidates)) contradict('maxs-under-posters', { maxs, posters }, more(maxs));
}

/** What is told when no whole choice was found: which ward has too little room, or how many fit at all. */
export function checkWhole(city: PlanningCity, order: PostsOrder, choice: Choice): void {
  const { problem, total } = choice;
  const { posters, spacing } = order.settings;
  if (total >= posters && choice.short === 0) return;
  const lacking = wardsOf(city, order).filter(({ group, need }) => group >= 0 && choice.inGroup[group]! < need);
  refuseSmall(
    lacking.map((ward) => ({ ...ward, fits: Math.max(choice.inGroup[ward.group]!, packedIn(problem, ward.group)) })),
  );
  const fits = Math.max(total - choice.short, 0);
  const remedies = [{ setting: 'posters', from: posters, to: fits }];
  if (fits === problem.candidates) contradict('too-few-posts', { posters, fits }, remedies);
  contradict('too-few-fit', { posters, fits, spacing }, remedies);
}

interface LimitedWard {
  readonly ward: string;
  readonly min: number;
  readonly max: number;
  /** -1: no such ward. */
  readonly group: number;
  readonly standing: number;
  /** New posters that it must get. */
  readonly need: number;
}

function wardsOf({ pack }: PlanningCity, { settings, ground }: PostsOrder): LimitedWard[] {
  return settings.wards.map(({ ward, min, max }) => {
    const standing = ground.standing.filter((poster) => poster.ward === ward).length;
    const group = pack.wards.findIndex(({ id }) => id === ward);
    return { ward, min, max, group, standing, need: Math.max(0, min - standing) };
  });
}

function refuseSmall(wards: readonly (LimitedWard & { readonly fits: number })[]): void {
  const small = wards.filter(({ need, fits }) => need > fits);
  const [first] = small;
  if (!first) return;
  contradict(
    'ward-too-small',
    { ward: first.ward, min: first.min, fits: first.fits + first.standing },
    small.map(({ ward, min, fits, standing }) => ({ setting: `wards.${ward}.min`, from: min, to: fits + standing })),
  );
}

function packedIn(problem: PostsProblem, group: number): number {
  const taken = packClosely(problem, new Set([group]));
  return sum(taken.subarray(problem.groupStart[group]!, problem.groupStart[group + 1]!));
}

const groupSize = (groupStart: Uint32Array, group: number): number =>
  group < 0 ? 0 : groupStart[group + 1]! - groupStart[group]!;

function sum(numbers: Iterable<number>): number {
  let all = 0;
  for (const one of numbers) all += one;
  return all;
}
