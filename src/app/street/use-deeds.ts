import { useCallback, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { PostPlace } from '../../domain/city.ts';
import type { LonLat } from '../../domain/geometry/lon-lat.ts';
import type { Fix } from '../../domain/model/fields.ts';
import type { Side } from '../../domain/model/placement.ts';
import type { PosterFormat } from '../../domain/model/stock.ts';
import type { MutatorArgs, MutatorName } from '../../domain/mutators/registry.ts';
import { SaveError, type SaveErrorKind } from '../../sync/device-store.ts';
import { useCampaignClient } from '../ui/campaign-context.ts';

/** What to tell about the last deed: `id` is its step, `undo` the placement where it can be taken back. */
export type Told =
  | { readonly kind: 'saving' }
  | {
      readonly kind: 'hung' | 'flagged' | 'moved' | 'takenDown' | 'undone' | 'added';
      readonly id: string;
      readonly undo: string | null;
    }
  | { readonly kind: 'failed'; readonly why: SaveErrorKind; readonly again: () => void }
  | { readonly kind: 'refused'; readonly reason: string };

/** What somebody in the street does, and what came of it. A deed is told as saved when a crash can no longer take it. */
export function useDeeds(fix: Fix | null) {
  const client = useCampaignClient();
  const [told, tell] = useState<Told | null>(null);
  const forget = useCallback(() => tell(null), []);

  const run = useCallback(
    <N extends MutatorName>(
      name: N,
      args: MutatorArgs<N>,
      kind: 'hung' | 'moved' | 'takenDown' | 'undone' | 'added',
      undo: string | null,
    ) => {
      const attempt = () => {
        tell({ kind: 'saving' });
        try {
          const { id, outcome, saved } = client.mutate(name, args);
          if (outcome.status === 'refused') {
            tell({ kind: 'refused', reason: outcome.reason });
            return;
          }
          const flagged = outcome.status === 'parked' || outcome.flags.length > 0;
          saved.then(
            () => tell({ kind: flagged && kind === 'hung' ? 'flagged' : kind, id, undo }),
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
    [client],
  );

  return {
    told,
    forget,
    /** @param wish the planned or reserved placement that this poster fulfils, if any */
    hang(place: PostPlace, wish: string | null, motif: string | null, format: PosterFormat, side: Side): void {
      const placementId = wish ?? newId();
      const { id: post, lon, lat } = place;
      const args = { placementId, post, motif, format, side, place: { lon, lat }, fix, hungAt: null };
      run('hangPoster', args, 'hung', placementId);
    },
    undo: (placementId: string, stepId: string) => run('undoStep', { placementId, stepId }, 'undone', null),
    move: (placementId: string, { id: post, lon, lat }: PostPlace) =>
      run('moveHang', { placementId, post, place: { lon, lat }, fix }, 'moved', null),
    takeDown: (placementId: string) =>
      run('takeDown', { placementId, fate: 'returned', photo: null, fix }, 'takenDown', placementId),
    /** @returns the new post's id */
    add({ lon, lat }: LonLat): string {
      const postId = newId();
      run('addPost', { postId, kind: 'lamp', lon, lat, fix }, 'added', null);
      return postId;
    },
  };
}

export type Deeds = ReturnType<typeof useDeeds>;
