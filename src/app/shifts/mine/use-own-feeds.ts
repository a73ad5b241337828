import { useCallback, useEffect, useState } from 'react';
import { endFeed, type Feed, listFeeds, makeFeed, type NewFeed } from '../../../device/calendar-feeds.ts';
import { ApiError } from '../../../device/call-api.ts';
import { useOffline } from '../../ui/use-offline.ts';

/** The addresses of one's own calendar. Only the server knows them, so all of it needs a network. */
export function useOwnFeeds() {
  const offline = useOffline();
  const [feeds, setFeeds] = useState<readonly Feed[]>();
  const [made, setMade] = useState<NewFeed>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<'offline' | 'failed'>();

  const attempt = useCallback(async (work: () => Promise<void>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
      setFeeds((await listFeeds()).filter(({ of }) => of === 'me'));
    } catch (error) {
      setProblem(error instanceof ApiError && error.code === 'network' ? 'offline' : 'failed');
    } finally {
      setBusy(false);
    }
  }, []);
  const load = useCallback(() => attempt(async () => {}), [attempt]);
  useEffect(() => {
    if (!offline) void load();
  }, [offline, load]);

  /** All of them: who gives up an address does not know on which of their devices it still is. */
  const endAll = async () => {
    for (const { id } of feeds ?? []) await endFeed(id);
    setMade(undefined);
    setFeeds([]);
  };
  const end = () => attempt(endAll);
  /** The old ones end first: when the network goes in between there is none, and not one too many. */
  const renew = () =>
    attempt(async () => {
      await endAll();
      setMade(await makeFeed('me'));
    });
  return { feeds, made, busy, problem: offline ? ('offline' as const) : problem, load, end, renew };
}
