import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { PostPlace } from '../../domain/city.ts';
import type { LonLat } from '../../domain/geometry/lon-lat.ts';
import type { Fix } from '../../domain/model/fields.ts';
import type { Side } from '../../domain/model/placement.ts';
import type { PostKind } from '../../domain/model/post.ts';
import type { PosterFormat } from '../../domain/model/stock.ts';
import type { MutatorArgs, MutatorName } from '../../domain/mutators/registry.ts';
import { SaveError, type SaveErrorKind } from '../../sync/device-store.ts';
import { useCampaignClient } from '../ui/campaign-context.ts';

/** What to tell about the last deed: `id` is its step, `undo` the placement where it can be taken back. */
export type Told =
  | { readonly kind: 'saving' }
  | ({ readonly kind: 'saved'; readonly id: string } & Telling)
  | { readonly kind: 'failed'; readonly why: SaveErrorKind; readonly again: () => void }
  | { readonly kind: 'refused'; readonly reason: string };

/** How a deed is told once it is saved. */
export interface Telling {
  readonly words: string;
  readonly undo: string | (() => void) | null;
  /** The placement whose step may get a photo. */
  readonly photo?: string;
}

/** What somebody in the street does, and what came of it. A deed is told as saved when a crash can no longer take it. */
export function useDeeds(fix: Fix | null) {
  const { t } = useTranslation('street');
  const client = useCampaignClient();
  const [told, tell] = useState<Told | null>(null);
  const forget = useCallback(() => tell(null), []);

  const run = useCallback(
    <N extends MutatorName>(name: N, args: MutatorArgs<N>, telling: Telling) => {
      const attempt = () => {
        tell({ kind: 'saving' });
        try {
          const { id, outcome, saved } = client.mutate(name, args);
          if (outcome.status === 'refused') {
            tell({ kind: 'refused', reason: outcome.reason });
            return;
          }
          const flagged = outcome.status === 'parked' || outcome.flags.length > 0;
          const words = flagged ? t('saved.flagged') : telling.words;
          saved.then(
            () => tell({ kind: 'saved', id, ...telling, words }),
            (error: unknown) => failed(error),
          );
        } catch (error) {
          failed(error);
        }
      };
      const failed = (error: unknown) =>
        tell({ kind: 'failed', why: error instanceof SaveError ? error.kind : 'storage-failed', again: attempt });
      attempt();
    },
    [client, t],
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
    attach: (placementId: string, stepId: string, photo: string) =>
      run('attachPhoto', { placementId, stepId, photo }, { words: t('saved.photo'), undo: null }),
    /** @returns the new post's id */
    add({ lon, lat }: LonLat, kind: PostKind): string {
      const postId = newId();
      run('addPost', { postId, kind, lon, lat, fix }, { words: t('saved.added'), undo: null });
      return postId;
    },
  };
}

export type Deeds = ReturnType<typeof useDeeds>;
