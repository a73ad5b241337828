import { useEffect, useState } from 'react';
import { knownPosition } from '../../../device/known-position.ts';
import type { Fix } from '../../../domain/model/fields.ts';

/** Where this phone is, if that is known already; here nobody is asked for it. */
export function useKnownPosition(): Fix | null {
  const [fix, setFix] = useState<Fix | null>(null);
  useEffect(() => {
    let here = true;
    void knownPosition().then((found) => here && setFix(found));
    return () => {
      here = false;
    };
  }, []);
  return fix;
}
