import { useMemo } from 'react';
import { useSketch } from '../../map/map-desk.tsx';
import type { GatheredTurf } from './gather-turfs.ts';
import { PlannedAreas } from './planned-areas.tsx';

/** Draws a plan on the map, and beside each ward how many turfs it gets; over it the borders of the plan it is compared with. */
export function useTurfsSketch(
  turfs: readonly GatheredTurf[],
  others: readonly GatheredTurf[],
  chosen: GatheredTurf | undefined,
): void {
  useSketch(
    useMemo(() => {
      const counts = new Map<string, number>();
      for (const { ward, hold } of turfs) if (hold !== 'out') counts.set(ward, (counts.get(ward) ?? 0) + 1);
      const figures = new Map([...counts].map(([ward, count]) => [ward, String(count)]));
      return {
        bare: true,
        figures,
        layer: <PlannedAreas turfs={turfs} others={others} chosen={chosen} figures={figures} />,
      };
    }, [turfs, others, chosen]),
  );
}
