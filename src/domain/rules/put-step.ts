import { findPost } from '../city.ts';
import type { PlacementRow } from '../model/placement.ts';
import type { MutationContext } from '../mutator.ts';
import { flagCode } from '../reason.ts';
import type { Transaction } from '../view.ts';
import { raiseFlags, withFlag, withoutFlags } from './flags.ts';
import { freeNeighbours } from './free-neighbours.ts';
import { unknownPost } from './place-of.ts';
import { hangs } from './placement-machine.ts';
import { reasonsAgainstHanging } from './reasons-against-hanging.ts';
import type { Stepped } from './take-step.ts';

/**
 * Puts a poster as a step left it, and lets what depends on its place follow: one that is up again, or on another post, is
 * judged where it hangs now; one that went away frees what hangs around it.
 * @returns the codes of all flags that it raised
 */
export function putStep(
  tx: Transaction,
  before: PlacementRow,
  { placement, flags }: Stepped,
  context: MutationContext,
): string[] {
  const moved = before.post !== placement.post;
  const cameUp = hangs(placement) && (moved || !hangs(before));
  const codes = cameUp ? judge(tx, placement, context) : [];
  tx.put('placement', moved ? flaggedAnew(placement, codes, context.at) : codes.reduce(withFlag, placement));
  if (hangs(before) && (moved || !hangs(placement))) freeNeighbours(tx, context.city, before, context.at);
  return [...codes, ...flags];
}

function judge(tx: Transaction, placement: PlacementRow, { city, at }: MutationContext): string[] {
  const known = findPost(tx, city, placement.post);
  const where = known ?? unknownPost(city, placement.post, placement);
  const codes = reasonsAgainstHanging(tx, city, where, at, placement.id).map(flagCode);
  return known ? codes : [...codes, 'unknown-post'];
}

/** What was decided of its old place says nothing of the new one. */
function flaggedAnew(placement: PlacementRow, codes: readonly string[], at: number): PlacementRow {
  const ofPlace = (code: string) => code !== 'over-stock' && !code.startsWith('odd-step:');
  const { flags } = withoutFlags(placement, ofPlace, null, at);
  return { ...placement, flags: [...flags.filter(({ code }) => !codes.includes(code)), ...raiseFlags(codes)] };
}
