import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { LonLat } from '../../../domain/geometry/lon-lat.ts';
import type { Tap } from '../../map/city-map.tsx';

/** What a page wants seen: places that must all be on screen, and one of them ringed. A new object moves the map again. */
export interface Sight {
  readonly places: readonly LonLat[];
  readonly chosen?: LonLat;
}

export type Ring = readonly (readonly [lon: number, lat: number])[];

/** What a page draws on the map while it is open. */
export interface Sketch {
  readonly posts?: readonly LonLat[];
  readonly ring?: Ring;
  /** The ring is being drawn: its corners show. */
  readonly drawing?: boolean;
  /** The posts in their order are a tour: a line joins them. */
  readonly route?: boolean;
  /** The page is not about posters: the map shows none of them, and no ward's share. */
  readonly bare?: boolean;
  /** What stands beside the wards' names, by ward, instead of their shares; the wards are not coloured then. */
  readonly figures?: ReadonlyMap<string, string>;
  /** What else it draws: layers of react-leaflet. */
  readonly layer?: ReactNode;
}

interface MapDesk {
  readonly sight: Sight | undefined;
  readonly sketch: Sketch | undefined;
  /** A page takes the taps while it draws; without one a tap shows what hangs there. */
  readonly tool: ((tap: Tap) => void) | undefined;
  /** A page takes the line that is pulled around something on the map. */
  readonly lasso: ((ring: Ring) => void) | undefined;
  look(sight: Sight | undefined): void;
  draw(sketch: Sketch | undefined): void;
  take(tool: ((tap: Tap) => void) | undefined): void;
  pull(lasso: ((ring: Ring) => void) | undefined): void;
}

const Desk = createContext<MapDesk | undefined>(undefined);

/** One map for all rooms that need one: it stays where it is while the pages beside it change. */
export function MapDeskProvider({ children }: { children: ReactNode }) {
  const [sight, look] = useState<Sight>();
  const [sketch, draw] = useState<Sketch>();
  const [tool, setTool] = useState<((tap: Tap) => void) | undefined>();
  const [lasso, setLasso] = useState<MapDesk['lasso']>();
  // The same functions at every render: pages call them in effects, which would run forever otherwise.
  const take = useCallback((next: MapDesk['tool']) => setTool(() => next), []);
  const pull = useCallback((next: MapDesk['lasso']) => setLasso(() => next), []);
  const desk = useMemo(
    () => ({ sight, sketch, tool, lasso, look, draw, take, pull }),
    [sight, sketch, tool, lasso, take, pull],
  );
  return <Desk value={desk}>{children}</Desk>;
}

export function useMapDesk(): MapDesk {
  const desk = useContext(Desk);
  if (!desk) throw new Error('useMapDesk is used outside of MapDeskProvider');
  return desk;
}

/** Draws on the map as long as the component is there. `sketch` must stay the same object while it means the same. */
export function useSketch(sketch: Sketch | undefined): void {
  const { draw } = useMapDesk();
  useEffect(() => {
    draw(sketch);
    return () => draw(undefined);
  }, [draw, sketch]);
}

/** Takes the taps on the map as long as the component is there; `tool` may change with every render. */
export function useMapTool(tool: ((tap: Tap) => void) | undefined): void {
  const { take } = useMapDesk();
  useEffect(() => {
    take(tool);
    return () => take(undefined);
  }, [take, tool]);
}

/** Takes what is pulled around on the map as long as the component is there; taps show nothing meanwhile. */
export function useLasso(onRing: (ring: Ring) => void): void {
  const { take, pull } = useMapDesk();
  useEffect(() => {
    take(showNothing);
    pull(onRing);
    return () => {
      take(undefined);
      pull(undefined);
    };
  }, [take, pull, onRing]);
}

const showNothing = () => {};
