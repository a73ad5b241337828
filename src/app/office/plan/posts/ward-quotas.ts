import type { WardRow } from '../../../../domain/model/ward.ts';
import { splitByResidents } from '../../../../domain/rules/split-by-residents.ts';
import type { PostsSettings } from '../../../../planning/posts/posts-plan.ts';

export type WardQuotas = PostsSettings['wards'];

/** So far a ward may be off its share: a few posters more where they are seen are worth more than a round number. */
const SLACK = 0.1;

/**
 * Limits for each ward around its share of all posters, which may be off by a tenth.
 * @param total posters with those that stand already
 * @param weights what a share goes by: residents, or the ward's own targets
 * @param standing of each ward already; nobody takes one down to keep a quota
 */
export function quotasBy(
  total: number,
  weights: readonly { readonly ward: string; readonly weight: number }[],
  standing: ReadonlyMap<string, number>,
): WardQuotas {
  const parts = splitByResidents(
    total,
    weights.map(({ ward, weight }) => ({ ward, residents: weight })),
  );
  return parts.map(({ ward, target }) => ({
    ward,
    min: Math.floor(target * (1 - SLACK)),
    max: Math.max(Math.ceil(target * (1 + SLACK)), standing.get(ward) ?? 0),
  }));
}

/** The wards' own targets; all 0 where nobody set any. */
export const targetsOf = (wards: readonly WardRow[]) => wards.map(({ id, target }) => ({ ward: id, weight: target }));

/** How many stand in each ward. */
export function countByWard(placements: readonly { readonly ward: string | null }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { ward } of placements) if (ward !== null) counts.set(ward, (counts.get(ward) ?? 0) + 1);
  return counts;
}
