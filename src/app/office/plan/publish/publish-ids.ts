import { v5 } from 'uuid';

/**
 * The id of a row that a publication makes. The same on every machine and at every try, so that after a reload nothing is
 * made twice; another one when the draft is published again.
 * @param at when the publication began, ms since 1970
 * @param what names the row within the draft: a post, a crew
 */
export const publishId = (draft: string, at: number, what: string): string =>
  v5(`laterne/plan/${draft}/${at}/${what}`, v5.URL);
