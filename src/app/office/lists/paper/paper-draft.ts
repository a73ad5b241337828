import { v7 as uuid } from 'uuid';
import * as z from 'zod/mini';

const row = z.object({
  /** The placement's id: saving a row twice cannot hang two posters. */
  id: z.uuid(),
  place: z.string(),
  /** '': as in the row above. */
  motif: z.nullable(z.string()),
  time: z.string(),
  /** It hangs beside one of ours: somebody said so on being asked. */
  second: z.boolean(),
});
export type PaperRow = z.infer<typeof row>;

const draft = z.object({
  /** The day that the sheet is about, "2027-01-20". */
  day: z.nullable(z.string()),
  /** For rows without a time. */
  time: z.string(),
  rows: z.array(row),
});
/** A sheet of paper as far as it was typed in. */
export type PaperDraft = z.infer<typeof draft>;

const KEY = 'laterne.paper-list';

export const emptyRow = (motif: string | null): PaperRow => ({ id: uuid(), place: '', motif, time: '', second: false });

export const emptyDraft = (day: string, motif: string | null): PaperDraft => ({
  day,
  time: '18:00',
  rows: [emptyRow(motif)],
});

/** What was typed here before the page was closed or crashed. */
export function recallDraft(campaign: string): PaperDraft | undefined {
  try {
    return draft.safeParse(JSON.parse(localStorage.getItem(`${KEY}.${campaign}`) ?? 'null')).data;
  } catch {
    return undefined;
  }
}

/** false: the browser would not keep it. */
export function keepDraft(campaign: string, next: PaperDraft | undefined): boolean {
  try {
    if (next) localStorage.setItem(`${KEY}.${campaign}`, JSON.stringify(next));
    else localStorage.removeItem(`${KEY}.${campaign}`);
    return true;
  } catch {
    return false;
  }
}
