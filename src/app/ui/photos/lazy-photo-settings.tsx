import { Suspense } from 'react';
import { loadPart } from '../load-part.ts';

const Loaded = loadPart(async () => (await import('./photo-settings.tsx')).PhotoSettings);

/** Over which line photos go (photo-settings.tsx); its code comes when the menu is opened. */
export function PhotoSettings() {
  return (
    <Suspense>
      <Loaded />
    </Suspense>
  );
}
