import { useTranslation } from 'react-i18next';
import type { TurfRow } from '../../../domain/model/turf.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { useDoors } from './doors-context.ts';
import { sendCounts } from './send-counts.ts';

/** What becomes of a turf; whatever was counted in it is handed in before. */
export function useTurfDeeds(turf: TurfRow) {
  const { t } = useTranslation('doors');
  const { book, told } = useDoors();
  const client = useCampaignClient();
  const { id: turfId, name, shift } = turf;
  const handIn = () => {
    const counts = book.list().filter((count) => count.turf === turfId);
    void sendCounts(client, book, counts).catch(() => {});
  };
  const assign = (holder: string | null, words: string, done?: () => void, undo?: () => void) =>
    told.run(
      'assignTurfs',
      { turfIds: [turfId], shift, holder },
      { words, ...(done && { done }), ...(undo && { undo }) },
    );
  const take = () => assign(client.actor.id, t('turfs.taken', { name }));
  const close = (state: 'done' | 'later', again: string | null, words: string, done: () => void) => {
    handIn();
    told.run('setTurfState', { turfId, state, again }, { words, done });
  };
  return {
    take,
    giveBack(done: () => void) {
      handIn();
      // Without a shift it could not be taken again.
      assign(null, t('deeds.givenBack', { name }), done, shift === null ? undefined : take);
    },
    finish: (done: () => void) => close('done', null, t('deeds.doneTold', { name }), done),
    later: (again: string | null, done: () => void) => close('later', again, t('deeds.laterTold', { name }), done),
    handOn(member: string, to: string, done: () => void) {
      handIn();
      assign(member, t('deeds.handedOn', { turf: name, name: to }), done);
    },
  };
}
