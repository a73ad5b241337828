import { useEffect, useState } from 'react';
import { usePhotos } from './photos-context.ts';

/**
 * The address of a photo that waits on this phone.
 * @returns null: it is not here (any more, or its place cannot be read), undefined: that is not known yet
 */
export function useLocalPhoto(photo: string): string | null | undefined {
  const photos = usePhotos();
  const [found, setFound] = useState<{ photo: string; url: string | null }>();
  useEffect(() => {
    let url: string | null = null;
    let gone = false;
    const find = async () => {
      const blob = await (await photos.queue()).read(photo);
      if (gone) return;
      url = blob ? URL.createObjectURL(blob) : null;
      setFound({ photo, url });
    };
    find().catch(() => !gone && setFound({ photo, url: null }));
    return () => {
      gone = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, [photos, photo]);
  return found?.photo === photo ? found.url : undefined;
}
