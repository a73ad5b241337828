import type { Fix } from '../../../domain/model/fields.ts';
import type { ShiftFacts } from './shift-facts.ts';
import type { Shifts } from './use-shifts.ts';

/** What list, calendar and map are handed. */
export interface LookProps {
  /** The shifts that the filters leave, the earliest first, past ones too. */
  readonly chosen: readonly ShiftFacts[];
  readonly shifts: Shifts;
  /** Where this phone is; null: nobody knows, and nobody is asked. */
  readonly fix: Fix | null;
  readonly onTake: (shiftId: string) => void;
}
