import { useCallback, useEffect, useRef, useState } from 'react';
import { metresBetween } from '../../../../domain/geometry/lon-lat.ts';
import type { PostsPlan } from '../../../../planning/posts/posts-plan.ts';
import type { Tap } from '../../../map/city-map.tsx';
import { useMapDesk, useMapTool } from '../../map/map-desk.tsx';

/** From far away a finger means the planned post that is nearest, so many metres off at most. */
const REACH_METRES = 250;

export interface ChosenPostTap {
  readonly post: string | undefined;
  choose(post: string | undefined): void;
}

/** The post that was tapped: the nearest of what is on screen there and of the plan. It is ringed on the map. */
export function useChosenPost(plan: PostsPlan | null, onTap: (post: string) => boolean): ChosenPostTap {
  const { look } = useMapDesk();
  const [post, setPost] = useState<string>();
  const now = useRef({ plan, onTap });
  now.current = { plan, onTap };
  const choose = useCallback(
    (id: string | undefined) => {
      setPost(id);
      if (id === undefined) look(undefined);
    },
    [look],
  );
  // The same function at every render: the map would take it anew each time otherwise.
  const tool = useCallback(
    (tap: Tap) => {
      const found = nearestPlanned(now.current.plan, tap) ?? tap.post;
      const id = found && ('post' in found ? found.post : found.id);
      if (id !== undefined && now.current.onTap(id)) return;
      choose(id);
      if (found) look({ places: [], chosen: { lon: found.lon, lat: found.lat } });
    },
    [look, choose],
  );
  useMapTool(tool);
  useEffect(() => () => look(undefined), [look]);
  return { post, choose };
}

/** undefined: what is on screen there is nearer. */
function nearestPlanned(plan: PostsPlan | null, { at, post }: Tap) {
  let best: PostsPlan['posts'][number] | undefined;
  let least = post ? metresBetween(at, post) : REACH_METRES;
  for (const planned of plan?.posts ?? []) {
    const metres = metresBetween(at, planned);
    if (metres <= least) [best, least] = [planned, metres];
  }
  return best;
}
