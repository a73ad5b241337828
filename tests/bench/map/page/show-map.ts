import type { Map as LeafletMap } from 'leaflet';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { CityMap } from '../../../../src/app/map/city-map.tsx';
import type { PostMarks } from '../../../../src/app/map/post-marks.ts';

/** Shows the app's own map component with every post drawn at every zoom. `close` takes it away again. */
export async function showMap(marks: PostMarks): Promise<{ map: LeafletMap; close: () => void }> {
  const root = createRoot(document.getElementById('root')!);
  const map = await new Promise<LeafletMap>((shown) => {
    root.render(
      createElement(CityMap, { marks, detailZoom: 0, onMap: (made: LeafletMap | null) => made && shown(made) }),
    );
  });
  map.getContainer().parentElement!.style.height = '100%';
  map.invalidateSize();
  return { map, close: () => root.unmount() };
}

/** Resolves when what is on the canvases now has been handed to the screen. */
export const framePassed = (): Promise<void> =>
  new Promise((passed) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => passed();
      port2.postMessage(null);
    });
  });

/** Waits until the tiles around the screen are painted, too: one a frame. */
export async function atRest(): Promise<void> {
  for (let frame = 0; frame < 60; frame++) await framePassed();
}
