import { Suspense } from 'react';
import { Button } from '../../ui/button.tsx';
import type { PhotoButtonProps } from '../../ui/photos/photo-button.tsx';
import { loadPart } from './load-part.ts';

const Loaded = loadPart(async () => (await import('../../ui/photos/photo-button.tsx')).PhotoButton);

/** Opens the camera and keeps what it took (ui/photos/photo-button.tsx); its code comes when it is first shown. */
export function PhotoButton(props: PhotoButtonProps) {
  return (
    <Suspense fallback={<Button disabled>{props.label}</Button>}>
      <Loaded {...props} />
    </Suspense>
  );
}
