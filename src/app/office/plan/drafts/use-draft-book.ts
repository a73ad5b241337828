import { use } from 'react';
import { PlanDraftBook } from '../../../../device/plan-drafts.ts';
import { recallSession } from '../../../../device/session.ts';

let opened: { readonly campaign: string; readonly book: Promise<PlanDraftBook> } | undefined;

/**
 * The drafts on this device. Suspends until they are read. The book stays open when the page is left: a run that ended
 * by that, or a publication that goes on, still writes what became of it.
 */
export function useDraftBook(): PlanDraftBook {
  const campaign = recallSession()?.campaign.id ?? '';
  if (opened?.campaign !== campaign) {
    void opened?.book.then((book) => book.close());
    opened = { campaign, book: PlanDraftBook.open(campaign) };
    // Whoever comes again tries again.
    opened.book.catch(() => {
      opened = undefined;
    });
  }
  return use(opened.book);
}
