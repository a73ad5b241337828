import type * as z from 'zod/mini';
import type { City } from '../domain/city.ts';
import { type Actor, type Fact, type Intent, type Outcome, parked, refused } from '../domain/mutator.ts';
import { mutators } from '../domain/mutators/registry.ts';
import type { Transaction } from '../domain/view.ts';
import { Overlay } from './overlay.ts';
import type { Mutation } from './protocol.ts';
import { upCast } from './up-cast.ts';

/**
 * Runs one deed the same way on the phone and on the server: today's words, strict arguments, then the mutator. Its
 * writes reach `tx` only when it was applied; when it throws, `tx` is as before.
 * @param receivedAt when the server heard of it (ms); null on a phone
 */
export function runMutation(
  tx: Transaction,
  mutation: Pick<Mutation, 'id' | 'name' | 'args' | 'protocol' | 'occurredAt' | 'skew'>,
  actor: Actor,
  city: City,
  receivedAt: number | null = null,
): Outcome {
  const { name, args } = upCast(mutation, mutation.protocol);
  if (!Object.hasOwn(mutators, name)) return parked('unknown-mutator', name);
  const mutator = mutators[name as keyof typeof mutators] as Fact<z.ZodMiniType> | Intent<z.ZodMiniType>;
  const parsed = mutator.args.safeParse(args);
  if (!parsed.success) {
    const path = isDiscreet(name) ? 'args' : describeIssue(parsed.error.issues[0]);
    return mutator.nature === 'fact' ? parked('invalid', path) : refused('invalid', path);
  }
  const draft = new Overlay(tx);
  const at = Math.max(0, mutation.occurredAt + mutation.skew);
  const outcome = mutator.run(draft, parsed.data, { mutationId: mutation.id, at, receivedAt, actor, city });
  if (outcome.status === 'applied') for (const { kind, row } of draft.changes()) tx.put(kind, row);
  return outcome;
}

/** Whether arguments of this deed that do not fit must not be kept, not even to be looked at. */
export const isDiscreet = (name: string): boolean =>
  Object.hasOwn(mutators, name) && 'discreet' in mutators[name as keyof typeof mutators];

/** Where the arguments are wrong: `place.lon`, or the names of fields that do not belong there. */
function describeIssue(issue: z.core.$ZodIssue | undefined): string {
  const path = issue?.path.join('.') ?? '';
  if (issue?.code !== 'unrecognized_keys') return path || 'args';
  return [path, issue.keys.join(',')].filter(Boolean).join('.');
}
