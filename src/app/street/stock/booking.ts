import type { MutatorArgs } from '../../../domain/mutators/registry.ts';

/** So many pieces from one account to another. */
export type Booking = Omit<MutatorArgs<'moveStock'>, 'transferId' | 'note'>;
