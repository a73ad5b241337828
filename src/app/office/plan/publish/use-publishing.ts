import { useCallback, useEffect, useRef, useState } from 'react';
import type { PageTask } from '../tasks.ts';
import type { PlanDesk } from '../use-plan-desk.ts';
import { type PublishResult, publishInSlices } from './publish-in-slices.ts';
import type { Publication, Publisher, PublishStep, TakeBack } from './publisher.ts';

export type PublishState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'preview'; readonly at: number; readonly publication: Publication }
  | { readonly kind: 'before-back'; readonly back: TakeBack }
  | { readonly kind: 'writing'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'told';
      /** Whether it was published or taken back. */
      readonly what: 'published' | 'back';
      readonly count: number;
      readonly refused: ReadonlyMap<string, number>;
      readonly stays: readonly string[];
    };

export interface Publishing {
  readonly state: PublishState;
  preview(): void;
  publish(): Promise<void>;
  /** Goes on with a publication that was interrupted. */
  goOn(): Promise<void>;
  askBack(): void;
  takeBack(): Promise<void>;
  close(): void;
}

/** Publishes the open draft and takes it back. It ends with the page; what is missing then is done when somebody goes on. */
export function usePublishing<T extends PageTask>(desk: PlanDesk<T>, publisher: Publisher<T>): Publishing {
  const { draft } = desk;
  const [state, setState] = useState<PublishState>({ kind: 'idle' });
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);
  // Another draft is another story.
  useEffect(() => setState({ kind: 'idle' }), [draft.id]);

  const isWhole = publisher.isWhole?.(draft) ?? false;
  async function write(steps: readonly PublishStep[]): Promise<PublishResult> {
    const total = steps.length;
    setState({ kind: 'writing', done: 0, total });
    return inOneTab(draft.id, () =>
      publishInSlices(steps, {
        pause: nextTurn,
        stopped: () => left.current && !isWhole,
        report: (done) => setState({ kind: 'writing', done, total }),
      }),
    );
  }

  async function publish({ steps }: Publication, at: number) {
    await desk.publish(draft.id, { at, ids: steps.map(({ id }) => id), finished: false });
    const { done, refused, finished } = await write(steps);
    if (!finished) return;
    await desk.publish(draft.id, done.length > 0 ? { at, ids: done, finished } : null);
    setState({ kind: 'told', what: 'published', count: done.length, refused, stays: [] });
  }

  async function takeBack({ steps, stays }: TakeBack) {
    const { done, refused, finished } = await write(steps);
    if (!finished) return;
    await desk.publish(draft.id, null);
    setState({ kind: 'told', what: 'back', count: done.length, refused, stays });
  }

  async function goOn() {
    const { published } = draft;
    if (published) await publish(publisher.prepare(draft, published.at), published.at);
  }

  const isHalf = isWhole && draft.published?.finished === false;
  // Not while this page itself is at it.
  useEffect(() => {
    if (isHalf && state.kind === 'idle') void goOn();
  }, [isHalf, draft.id]);

  return {
    state,
    preview: () => {
      const at = Date.now();
      setState({ kind: 'preview', at, publication: publisher.prepare(draft, at) });
    },
    publish: async () => {
      if (state.kind === 'preview') await publish(state.publication, state.at);
    },
    goOn,
    askBack: () => setState({ kind: 'before-back', back: publisher.takeBack(draft.published?.ids ?? []) }),
    takeBack: async () => {
      if (state.kind === 'before-back') await takeBack(state.back);
    },
    close: useCallback(() => setState({ kind: 'idle' }), []),
  };
}

/** Another tab that publishes the same draft waits, and finds all of it done. Plain http knows no locks. */
const inOneTab = <R>(draft: string, work: () => Promise<R>): Promise<R> =>
  navigator.locks ? navigator.locks.request(`laterne-publish-${draft}`, work) : work();

/** The page draws, hears clicks and sends, then it goes on. */
const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));
