import { useCallback, useEffect, useMemo, useState } from 'react';
import { ApiError } from '../../../device/call-api.ts';
import { looksSame } from '../../ui/campaign-context.ts';

export interface Remote<T> {
  readonly data: T | undefined;
  /** Code of an ApiError; `network` where nobody answered. What was loaded before stays on screen. */
  readonly error: string | undefined;
  reload(): void;
}

/**
 * Something that only the server knows. It is asked at once, whenever the network comes back and when `reload` says so.
 * @param standing asked again when this changes
 */
export function useRemote<T>(load: () => Promise<T>, standing?: number | null): Remote<T> {
  const [data, setData] = useState<T>();
  const [error, setError] = useState<string>();
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound((before) => before + 1), []);
  useEffect(() => {
    let stale = false;
    load().then(
      (answer) => {
        if (stale) return;
        // The same words are the same answer: nothing that shows them is drawn anew.
        setData((before) => (looksSame(before, answer) ? before : answer));
        setError(undefined);
      },
      (failure) => {
        if (!stale) setError(failure instanceof ApiError ? failure.code : 'server');
      },
    );
    return () => {
      stale = true;
    };
  }, [load, round, standing]);
  useEffect(() => {
    window.addEventListener('online', reload);
    return () => window.removeEventListener('online', reload);
  }, [reload]);
  return useMemo(() => ({ data, error, reload }), [data, error, reload]);
}
