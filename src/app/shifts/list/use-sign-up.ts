import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import type { Tell } from '../../ui/use-told.ts';
import type { Offer } from './offer-for.ts';

/** Joining and leaving with one tap, and the way back while the bar is there; all of it without a network. */
export function useSignUp({ run }: Tell) {
  const { t } = useTranslation('shifts');
  const client = useCampaignClient();
  const leave = useCallback(
    (shiftId: string, words: string) => run('leaveShift', { shiftId, memberId: client.actor.id }, { words }),
    [client, run],
  );
  const take = useCallback(
    (shiftId: string, { deed, collision }: Offer) => {
      if (deed === 'instead' && collision) {
        const given = collision.row.id;
        const back = () => run('joinShift', { shiftId: given, instead: shiftId }, { words: t('deed.swappedBack') });
        run('joinShift', { shiftId, instead: given }, { words: t('deed.swapped'), undo: back });
        return;
      }
      const words = t(deed === 'wait' ? 'deed.waits' : 'deed.joined');
      run('joinShift', { shiftId, instead: null }, { words, undo: () => leave(shiftId, t('deed.left')) });
    },
    [run, leave, t],
  );
  return { take, leave };
}
