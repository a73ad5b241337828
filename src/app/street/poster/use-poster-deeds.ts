import { useTranslation } from 'react-i18next';
import type { Fate } from '../../../domain/model/placement.ts';
import type { Street } from '../use-street.ts';
import type { PosterDeed } from './deeds-for.ts';

/** Does what the buttons about a poster say, and tells it in their words. The sheet closes: the deed is done. */
export function usePosterDeeds(placementId: string, { deeds: { run }, fix, done }: Street) {
  const { t } = useTranslation('poster');
  const takeDown = (fate: Fate) => {
    const telling = { words: t(`told.${fate}`), undo: placementId };
    run('takeDown', { placementId, fate, photo: null, fix }, telling);
    done();
  };
  return {
    takeDown,
    deed(deed: Exclude<PosterDeed, 'take-down'>): void {
      if (deed === 'gone') {
        takeDown('stolen');
        return;
      }
      const telling = { words: t(`told.${deed}`), undo: placementId, photo: placementId };
      switch (deed) {
        case 'check':
        case 'found':
          run('checkPoster', { placementId, fix }, { words: telling.words, undo: placementId });
          break;
        case 'repair':
          run('repairPoster', { placementId, note: null, photo: null, fix }, telling);
          break;
        case 'replace':
          run('replacePoster', { placementId, photo: null, fix }, telling);
          break;
        default:
          run('reportPoster', { placementId, kind: deed, note: null, photo: null, fix }, telling);
      }
      done();
    },
  };
}
