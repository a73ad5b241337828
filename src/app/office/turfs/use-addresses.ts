import { useCallback, useEffect, useState } from 'react';
import { loadAddresses } from '../../../device/load-addresses.ts';
import type { Addresses } from '../../../domain/geometry/read-addresses.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';

export interface KnownAddresses {
  readonly state: 'loading' | 'there' | 'failed';
  /** null: the city has none, or they are not there. */
  readonly addresses: Addresses | null;
  retry(): void;
}

/** The city's house numbers: from this device, or from the server where it has not asked for them yet. */
export function useAddresses(): KnownAddresses {
  const { manifest } = useCampaignClient().city.pack;
  const [known, setKnown] = useState<Omit<KnownAddresses, 'retry'>>({ state: 'loading', addresses: null });
  const [attempt, setAttempt] = useState(0);
  // Another attempt is another effect.
  useEffect(() => {
    let left = false;
    setKnown({ state: 'loading', addresses: null });
    loadAddresses(manifest).then(
      (addresses) => left || setKnown({ state: 'there', addresses }),
      () => left || setKnown({ state: 'failed', addresses: null }),
    );
    return () => {
      left = true;
    };
  }, [manifest, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { ...known, retry };
}
