import { Suspense } from 'react';
import { Button } from '../button.tsx';
import { loadPart } from '../load-part.ts';
import type { PhotoButtonProps } from './photo-button.tsx';

const Loaded = loadPart(async () => (await import('./photo-button.tsx')).PhotoButton);

/** Opens the camera and keeps what it took (photo-button.tsx); its code comes when it is first shown. */
export function PhotoButton(props: PhotoButtonProps) {
  return (
    <Suspense fallback={<Button disabled>{props.label}</Button>}>
      <Loaded {...props} />
    </Suspense>
  );
}
