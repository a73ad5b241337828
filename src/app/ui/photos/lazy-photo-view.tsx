import { Suspense } from 'react';
import { loadPart } from '../load-part.ts';

const Loaded = loadPart(async () => (await import('./photo-view.tsx')).PhotoView);

/** One photo, filling its place (photo-view.tsx); its code comes when it is first shown. */
export function PhotoView({ photo }: { readonly photo: string }) {
  return (
    <Suspense>
      <Loaded photo={photo} />
    </Suspense>
  );
}
