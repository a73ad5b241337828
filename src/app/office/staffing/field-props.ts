import type { ShiftDraft } from '../../../domain/rules/draft-shifts.ts';

/** What a part of the form is handed. */
export interface FieldProps {
  readonly draft: ShiftDraft;
  /** By field, in words. */
  readonly errors: Readonly<Record<string, string>>;
  set(changes: Partial<ShiftDraft>): void;
}
