import { useState } from 'react';
import type { Motif } from '../../domain/model/campaign.ts';
import { type Side, side as sideSchema } from '../../domain/model/placement.ts';
import { type PosterFormat, posterFormat } from '../../domain/model/stock.ts';
import { useCampaign } from '../ui/campaign-context.ts';

const KEY = 'laterne.hanging';

/** What the next poster is: kept, because somebody hangs a whole stack of the same. */
export interface Hanging {
  readonly motif: string | null;
  readonly format: PosterFormat;
  readonly side: Side;
}

/** The campaign's motifs and what is hung just now. A motif that the office dropped counts as none. */
export function useMotif() {
  const motifs = useCampaign<readonly Motif[] | undefined>((client) => client.view.get('campaign', 'campaign')?.motifs);
  const [hanging, setHanging] = useState(read);
  const motif = motifs?.find(({ id }) => id === hanging.motif) ?? (motifs?.length === 1 ? motifs[0] : undefined);
  return {
    motifs: motifs ?? [],
    motif: motif ?? null,
    format: hanging.format,
    side: hanging.side,
    keep(next: Hanging): void {
      setHanging(next);
      try {
        localStorage.setItem(KEY, JSON.stringify(next));
      } catch {
        // A full or forbidden storage costs the memory of the choice, not the choice.
      }
    },
  };
}

function read(): Hanging {
  let stored: { motif?: unknown; format?: unknown; side?: unknown } = {};
  try {
    stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as typeof stored;
  } catch {
    // Nothing that can be read: as at the first time.
  }
  const format = posterFormat.safeParse(stored.format);
  const side = sideSchema.safeParse(stored.side);
  return {
    motif: typeof stored.motif === 'string' ? stored.motif : null,
    format: format.success ? format.data : 'a1-pair',
    side: side.success ? side.data : 'both',
  };
}
