import i18next from 'i18next';
import type { ComponentType } from 'react';
import { loadPart } from '../ui/load-part.ts';

/** What is not needed to hang a poster: its code and its words come with the first need, or from the phone's store. */
const part = <P>(load: () => Promise<ComponentType<P>>) =>
  loadPart(async () => {
    const [loaded] = await Promise.all([load(), i18next.loadNamespaces('poster')]);
    return loaded;
  });

export const AddSheet = part(async () => (await import('./aim-sheets.tsx')).AddSheet);
export const MoveSheet = part(async () => (await import('./aim-sheets.tsx')).MoveSheet);
export const MotifDialog = part(async () => (await import('./motif-dialog.tsx')).MotifDialog);
export const PosterSheet = part(async () => (await import('./poster/poster-sheet.tsx')).PosterSheet);
export const StreetMenu = part(async () => (await import('./street-menu.tsx')).StreetMenu);
export const TakenDown = part(async () => (await import('./poster/taken-down.tsx')).TakenDown);
export const TourOnMap = part(async () => (await import('./tours/tour-on-map.tsx')).TourOnMap);
export const TourSheet = part(async () => (await import('./tours/tour-sheet.tsx')).TourSheet);
export const TransferList = part(async () => (await import('./transfer-list.tsx')).TransferList);
