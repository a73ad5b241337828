import { Suspense } from 'react';
import { loadOrNothing } from './load-or-nothing.ts';

const Loaded = loadOrNothing(async () => (await import('../../ui/photos/photo-settings.tsx')).PhotoSettings);

/** Over which line photos go (ui/photos/photo-settings.tsx); its code comes when the menu is opened. */
export function PhotoSettings() {
  return (
    <Suspense>
      <Loaded />
    </Suspense>
  );
}
