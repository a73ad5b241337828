import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { PostPlace } from '../../domain/city.ts';
import type { LonLat } from '../../domain/geometry/lon-lat.ts';
import type { Fix } from '../../domain/model/fields.ts';
import type { Side } from '../../domain/model/placement.ts';
import type { PostKind } from '../../domain/model/post.ts';
import type { PosterFormat } from '../../domain/model/stock.ts';
import type { MutatorArgs, MutatorName } from '../../domain/mutators/registry.ts';
import { useTold } from '../ui/use-told.ts';

/** How a deed to a poster or a place is told once it is saved. */
export interface DeedTelling {
  readonly words: string;
  /** The placement whose step can be taken back, or another way back. */
  readonly undo: string | (() => void) | null;
  /** The placement whose step may get a photo. */
  readonly photo?: string;
}

/** What somebody in the street does to posters and places, told on the map's bar. */
export function useDeeds(fix: Fix | null) {
  const { t } = useTranslation('street');
  const { told, forget, run: tell } = useTold();

  const run = useCallback(
    <N extends MutatorName>(name: N, args: MutatorArgs<N>, { words, undo, photo }: DeedTelling): void => {
      const takeBack = (placementId: string, stepId: string) =>
        tell('undoStep', { placementId, stepId }, { words: t('saved.undone') });
      const attach = (placementId: string, stepId: string, taken: string) =>
        tell('attachPhoto', { placementId, stepId, photo: taken }, { words: t('saved.photo') });
      tell(name, args, {
        words,
        flagged: t('saved.flagged'),
        ...(undo !== null && { undo: (step: string) => (typeof undo === 'string' ? takeBack(undo, step) : undo()) }),
        ...(photo !== undefined && { photo: (step: string, taken: string) => attach(photo, step, taken) }),
      });
    },
    [tell, t],
  );

  return {
    told,
    forget,
    /** Does anything, and tells it so once it is saved. */
    run,
    /** @param wish the planned or reserved placement that this poster fulfils, if any */
    hang(place: PostPlace, wish: string | null, motif: string | null, format: PosterFormat, side: Side): void {
      const placementId = wish ?? newId();
      const { id: post, lon, lat } = place;
      const args = { placementId, post, motif, format, side, place: { lon, lat }, fix, hungAt: null };
      run('hangPoster', args, { words: t('saved.hung'), undo: placementId });
    },
    undo: (placementId: string, stepId: string) =>
      run('undoStep', { placementId, stepId }, { words: t('saved.undone'), undo: null }),
    move: (placementId: string, { id: post, lon, lat }: PostPlace) =>
      run('moveHang', { placementId, post, place: { lon, lat }, fix }, { words: t('saved.moved'), undo: placementId }),
    /** @returns the new post's id */
    add({ lon, lat }: LonLat, kind: PostKind): string {
      const postId = newId();
      run('addPost', { postId, kind, lon, lat, fix }, { words: t('saved.added'), undo: null });
      return postId;
    },
  };
}
