import { useCallback, useRef, useState } from 'react';
import { insideLasso } from '../../../../domain/rules/tour-area.ts';
import type { Tap } from '../../../map/city-map.tsx';
import { useMapDesk, useMapTool } from '../../map/map-desk.tsx';
import type { GatheredTurf } from './gather-turfs.ts';

export interface ChosenTurf {
  readonly turf: GatheredTurf | undefined;
  /** @param show moves the map there */
  choose(turf: Pick<GatheredTurf, 'id' | 'ring'> | undefined, show?: boolean): void;
}

/** The turf that was tapped on the map or in the list. */
export function useChosenTurf(turfs: readonly GatheredTurf[]): ChosenTurf {
  const { look } = useMapDesk();
  const [id, setId] = useState<string>();
  const now = useRef(turfs);
  now.current = turfs;
  // The same function at every render: the map would take it anew each time otherwise.
  const tool = useCallback(({ at }: Tap) => setId(now.current.find(({ ring }) => insideLasso(ring)(at))?.id), []);
  useMapTool(tool);
  const choose = useCallback<ChosenTurf['choose']>(
    (turf, show = false) => {
      setId(turf?.id);
      if (turf && show) look({ places: turf.ring.map(([lon, lat]) => ({ lon, lat })) });
    },
    [look],
  );
  return { turf: turfs.find((turf) => turf.id === id), choose };
}
