import { useNavigate } from 'react-router';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { useDoors } from './doors-context.ts';
import { sendCounts } from './send-counts.ts';

/** Hands in what was counted in this turf, and goes on to the thanks. */
export function useEndEvening(turf: string): () => void {
  const { book } = useDoors();
  const client = useCampaignClient();
  const navigate = useNavigate();
  return () => {
    const counts = book.list().filter((count) => count.turf === turf);
    // What could not be saved is still in the book: the next way to the doors hands it in.
    void sendCounts(client, book, counts).catch(() => {});
    void navigate(`/shifts/doors/${turf}/evening`);
  };
}
