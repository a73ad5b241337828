import { useEffect, useState } from 'react';
import { usePhotos } from '../ui/photos/photos-context.ts';

/** How many photos are still on this phone; 0 until it is known. */
export function useWaitingPhotos(): number {
  const photos = usePhotos();
  const [count, setCount] = useState(0);
  useEffect(() => photos.watchWaiting(setCount), [photos]);
  return count;
}
