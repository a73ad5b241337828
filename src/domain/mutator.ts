import type * as z from 'zod/mini';
import type { City } from './city.ts';
import type { Role } from './model/member.ts';
import type { RefusalCode } from './reason.ts';
import type { Transaction } from './view.ts';

/** Who does it, as the server knows them; the phone uses what it was told last. */
export interface Actor {
  readonly id: string;
  readonly role: Role;
  readonly ward: string | null;
}

/** All that a mutator is handed besides its arguments: no clock, no network, no chance. */
export interface MutationContext {
  /** Unique per mutation: a spare row id that is the same on every machine. */
  readonly mutationId: string;
  /** When it happened: the phone's clock corrected by its measured skew, in ms since 1970. */
  readonly at: number;
  /** When the server heard of it (ms); null on a phone, where nobody has yet. */
  readonly receivedAt: number | null;
  readonly actor: Actor;
  readonly city: City;
}

export interface Applied {
  readonly status: 'applied';
  /** Flags that the deed left behind, for the one who did it. */
  readonly flags: readonly string[];
}
export interface Refused {
  readonly status: 'refused';
  readonly reason: RefusalCode;
  /** The field or row that it is about, where there is one. */
  readonly detail?: string;
}
/** Kept whole on the server for the office to decide: it happened, but what it speaks of is not known here. */
export interface Parked {
  readonly status: 'parked';
  readonly reason: RefusalCode;
  readonly detail?: string;
}
export type Outcome = Applied | Refused | Parked;

/** A fact already happened in the street: it is stored with flags or parked, never refused. */
export interface Fact<S extends z.ZodMiniType> {
  readonly nature: 'fact';
  readonly args: S;
  /** The server's log keeps nothing of the arguments: they could hold, or tell together with the time, what nobody may write down. */
  readonly discreet?: true;
  run(tx: Transaction, args: z.infer<S>, context: MutationContext): Applied | Parked;
}
/** An intent wants something: it may be refused with a reason. */
export interface Intent<S extends z.ZodMiniType> {
  readonly nature: 'intent';
  readonly args: S;
  run(tx: Transaction, args: z.infer<S>, context: MutationContext): Applied | Refused;
}

export const defineFact = <S extends z.ZodMiniType>(fact: Omit<Fact<S>, 'nature'>): Fact<S> => ({
  nature: 'fact',
  ...fact,
});
export const defineIntent = <S extends z.ZodMiniType>(intent: Omit<Intent<S>, 'nature'>): Intent<S> => ({
  nature: 'intent',
  ...intent,
});

export const applied = (flags: readonly string[] = []): Applied => ({ status: 'applied', flags });
export const refused = (reason: RefusalCode, detail?: string): Refused => ({ status: 'refused', reason, detail });
export const parked = (reason: RefusalCode, detail?: string): Parked => ({ status: 'parked', reason, detail });
