import * as z from 'zod/mini';
import { instant, rowId, shortText } from './fields.ts';

/** The kinds of shift that every campaign has; their words are in the texts. */
export const SHIFT_KINDS = ['doors', 'hanging', 'take-down', 'stand', 'meeting'] as const;
export type ShiftKind = (typeof SHIFT_KINDS)[number];

/** A kind of shift that this campaign made up for itself: "Plätzchen backen". */
export const activityRow = z.strictObject({
  id: rowId,
  name: shortText,
  closedAt: z.nullable(instant),
});
export type ActivityRow = z.infer<typeof activityRow>;

/** Whether Laterne brings words for this kind; the others are activity rows. */
export const isBuiltIn = (kind: string): kind is ShiftKind => (SHIFT_KINDS as readonly string[]).includes(kind);
