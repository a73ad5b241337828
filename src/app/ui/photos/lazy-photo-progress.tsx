import { Suspense } from 'react';
import { loadPart } from '../load-part.ts';

const Loaded = loadPart(async () => (await import('./photo-progress.tsx')).PhotoProgress);

/** The photos that are still on this phone (photo-progress.tsx); its code comes when the list is opened. */
export function PhotoProgress() {
  return (
    <Suspense>
      <Loaded />
    </Suspense>
  );
}
