import i18next from 'i18next';
import { type ComponentType, lazy } from 'react';

/** A phone that lost its network before everything was stored asks again this often. */
const AGAIN_MS = 2_000;

/**
 * What is not needed to hang a poster: code and words come with the first need, or from the phone's store. Without either
 * it goes on asking; the map and everything on it work meanwhile.
 */
function part<P>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    const [loaded] = await Promise.all([keepAsking(load), i18next.loadNamespaces('poster')]);
    return { default: loaded };
  });
}

async function keepAsking<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((wake) => setTimeout(wake, AGAIN_MS));
    }
  }
}

export const AddSheet = part(async () => (await import('./aim-sheets.tsx')).AddSheet);
export const MoveSheet = part(async () => (await import('./aim-sheets.tsx')).MoveSheet);
export const MotifDialog = part(async () => (await import('./motif-dialog.tsx')).MotifDialog);
export const PosterSheet = part(async () => (await import('./poster/poster-sheet.tsx')).PosterSheet);
export const StreetMenu = part(async () => (await import('./street-menu.tsx')).StreetMenu);
export const TakenDown = part(async () => (await import('./poster/taken-down.tsx')).TakenDown);
export const TourOnMap = part(async () => (await import('./tours/tour-on-map.tsx')).TourOnMap);
export const TourSheet = part(async () => (await import('./tours/tour-sheet.tsx')).TourSheet);
export const TransferList = part(async () => (await import('./transfer-list.tsx')).TransferList);
