import { useEffect, useSyncExternalStore } from 'react';
import { type PositionState, PositionWatch } from '../../device/position.ts';
import type { Fix } from '../../domain/model/fields.ts';

/** The map and a room over it look at one receiver: whoever comes second knows at once what the first has heard. */
const watch = new PositionWatch();
let watchers = 0;

/** Where this phone is, as long as the page is open and looked at. */
export function usePosition(): PositionState {
  const state = useSyncExternalStore(
    (listener) => watch.subscribe(listener),
    () => watch.state,
  );
  useEffect(() => {
    watchers++;
    if (watchers === 1) watch.start();
    const onVisible = () => {
      if (document.visibilityState === 'visible') watch.start();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      document.removeEventListener('visibilitychange', onVisible);
      watchers--;
      if (watchers === 0) watch.stop();
    };
  }, []);
  // Some receivers say nothing while nobody walks; asking anew tells standing still from having no signal.
  const stale = state.kind === 'here' && state.stale;
  useEffect(() => {
    if (stale) watch.start();
  }, [stale]);
  return state;
}

export const fixOf = (position: PositionState): Fix | null => (position.kind === 'here' ? position.fix : null);
