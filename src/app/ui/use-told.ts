import { useCallback, useState } from 'react';
import type { MutatorArgs, MutatorName } from '../../domain/mutators/registry.ts';
import { SaveError, type SaveErrorKind } from '../../sync/device-store.ts';
import { useCampaignClient } from './campaign-context.ts';

/** What came of the last deed, as the told bar says it. */
export type Told =
  | { readonly kind: 'saving' }
  | {
      readonly kind: 'saved';
      readonly id: string;
      readonly words: string;
      readonly undo: (() => void) | undefined;
      /** Takes a photo of what was done. */
      readonly photo: ((photo: string) => void) | undefined;
    }
  /** Something of this phone alone: nobody else is told of it. */
  | { readonly kind: 'done'; readonly words: string; readonly undo: () => void }
  | { readonly kind: 'failed'; readonly why: SaveErrorKind; readonly again: () => void }
  | { readonly kind: 'refused'; readonly reason: string };

/** How a deed is told once it is saved. */
export interface Telling {
  readonly words: string;
  /** Instead of `words` where the office will look at it. */
  readonly flagged?: string;
  /** The way back, given the deed's id. */
  readonly undo?: (id: string) => void;
  /** What to do with a photo of it, given the deed's id. */
  readonly photo?: (id: string, photo: string) => void;
  /** Called when the deed is done here, before it is durable; not when it was refused. */
  readonly done?: () => void;
  /** Called when a crash can no longer take it. */
  readonly kept?: () => void;
}

/** Does a deed and tells it as saved when a crash can no longer take it. */
export function useTold() {
  const client = useCampaignClient();
  const [told, tell] = useState<Told | null>(null);
  const forget = useCallback(() => tell(null), []);
  const run = useCallback(
    <N extends MutatorName>(name: N, args: MutatorArgs<N>, { words, flagged, undo, photo, done, kept }: Telling) => {
      const failed = (error: unknown) =>
        tell({ kind: 'failed', why: error instanceof SaveError ? error.kind : 'storage-failed', again: attempt });
      const attempt = () => {
        tell({ kind: 'saving' });
        try {
          const { id, outcome, saved } = client.mutate(name, args);
          if (outcome.status === 'refused') {
            tell({ kind: 'refused', reason: outcome.reason });
            return;
          }
          done?.();
          const looked = outcome.status === 'parked' || outcome.flags.length > 0;
          const way = { undo: undo && (() => undo(id)), photo: photo && ((taken: string) => photo(id, taken)) };
          saved.then(() => {
            kept?.();
            tell({ kind: 'saved', id, words: (looked && flagged) || words, ...way });
          }, failed);
        } catch (error) {
          failed(error);
        }
      };
      attempt();
    },
    [client],
  );
  const say = useCallback((words: string, undo: () => void) => tell({ kind: 'done', words, undo }), []);
  return { told, forget, run, say };
}

export type Tell = ReturnType<typeof useTold>;
