import { wantsIn } from '../../../domain/rules/sign-ups.ts';
import { collisionsWith } from './my-collisions.ts';
import type { ShiftFacts } from './shift-facts.ts';

/** What a card offers to do with one tap, and what stands against it. */
export interface Offer {
  /** join: there is a place · wait: there is none · instead: a place, for one that I give up · null: nothing to do. */
  readonly deed: 'join' | 'wait' | 'instead' | null;
  /** Where I am at that time already. */
  readonly collision: ShiftFacts | undefined;
}

const NOTHING: Offer = { deed: null, collision: undefined };

/**
 * @param mine the shifts that I have promised to be at
 * @param now ms since 1970, by the server's clock
 */
export function offerFor(facts: ShiftFacts, mine: readonly ShiftFacts[], now: number): Offer {
  const { row, own, hasPlace } = facts;
  if (row.state === 'cancelled' || row.end <= now || (own && wantsIn(own))) return NOTHING;
  const [collision, second] = collisionsWith(facts, mine);
  if (!collision) return { deed: hasPlace ? 'join' : 'wait', collision: undefined };
  // One can be given up for it with one tap; who collides with two decides on their pages.
  return { deed: hasPlace && !second ? 'instead' : null, collision };
}
