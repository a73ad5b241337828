import type { PostPlace } from '../city.ts';
import type { PlacementRow } from '../model/placement.ts';
import type { Draft } from './take-step.ts';

/** A placement that is about to be planned or reserved at this place. */
export function wishFor(wish: Pick<PlacementRow, 'id' | 'motif' | 'by' | 'at'>, place: PostPlace): Draft {
  const { id: post, lon, lat, ward, kind } = place;
  return {
    ...wish,
    post,
    lon,
    lat,
    ward,
    format: kind === 'large' ? 'large' : 'a1-pair',
    side: 'both',
    state: 'new',
    fate: null,
    tour: null,
    hungAt: null,
    fix: null,
    flags: [],
    steps: [],
  };
}
