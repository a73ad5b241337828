import type { Map as LeafletMap } from 'leaflet';
import type { Ward } from '../../domain/geometry/city-pack.ts';
import { TakenBoxes } from './taken-boxes.ts';

/** Where a ward's name and figure stand, by their middle. Pixels of the map's plane at the zoom, as Map.project gives them. */
export interface PlacedLabel {
  readonly ward: Ward;
  /** What stands under the ward's name. */
  readonly figure: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Sizes of a label in CSS pixels, as in ward-labels.module.css; the width grows with the words. */
export const LABEL_HEIGHT = 40;
const PIXELS_PER_LETTER = 7.2;
const PADDING = 20;
/** Where a label goes when its own place is taken: a little above, below, aside. */
const NUDGES = [0, -1, 1, -2, 2].flatMap((y) => [0, -0.5, 0.5].map((x) => [x, y] as const));

/** The labels of all wards that find room, the largest ward first. */
export function placeWardLabels(
  map: LeafletMap,
  zoom: number,
  wards: readonly Ward[],
  figures: ReadonlyMap<string, string>,
): readonly PlacedLabel[] {
  const taken = new TakenBoxes();
  const largestFirst = [...wards].sort((a, b) => b.residents - a.residents);
  return largestFirst.flatMap((ward) => {
    const figure = figures.get(ward.id);
    const width = Math.max(ward.name.length, figure?.length ?? 0) * PIXELS_PER_LETTER + PADDING;
    const middle = map.project([ward.area.label.lat, ward.area.label.lon], zoom);
    for (const [nudgeX, nudgeY] of NUDGES) {
      const { x, y } = middle.add([nudgeX * width, nudgeY * (LABEL_HEIGHT + 4)]);
      if (taken.take(x, y, width + 6, LABEL_HEIGHT + 6)) return [{ ward, figure, x, y, width }];
    }
    return [];
  });
}
