import { createContext, useContext } from 'react';
import type { Photos } from '../../../device/photos/open-photos.ts';

const PhotosContext = createContext<Photos | null>(null);

/** Stands beside CampaignProvider. */
export const PhotosProvider = PhotosContext.Provider;

/** The photos of the campaign on this device. */
export function usePhotos(): Photos {
  const photos = useContext(PhotosContext);
  if (!photos) throw new Error('A component that needs the photos stands outside of PhotosProvider.');
  return photos;
}
