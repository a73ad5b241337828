import { useEffect, useState, useSyncExternalStore } from 'react';
import { type PositionState, PositionWatch } from '../../device/position.ts';

/** Where this phone is, as long as the page is open and looked at. */
export function usePosition(): PositionState {
  const [watch] = useState(() => new PositionWatch());
  const state = useSyncExternalStore(
    (listener) => watch.subscribe(listener),
    () => watch.state,
  );
  useEffect(() => {
    watch.start();
    const onVisible = () => {
      if (document.visibilityState === 'visible') watch.start();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      document.removeEventListener('visibilitychange', onVisible);
      watch.stop();
    };
  }, [watch]);
  // Some receivers say nothing while nobody walks; asking anew tells standing still from having no signal.
  const stale = state.kind === 'here' && state.stale;
  useEffect(() => {
    if (stale) watch.start();
  }, [watch, stale]);
  return state;
}
