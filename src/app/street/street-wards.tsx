import { useMemo } from 'react';
import { wardFigures } from '../../domain/rules/ward-figures.ts';
import { WardLabels } from '../map/ward-labels.tsx';
import { looksSame, useCampaign } from '../ui/campaign-context.ts';

/** From here on single posters say more than a ward's count. */
const COUNTS_BELOW = 13;

/** How far each ward is, for who looks at the whole city: "14/24". */
export function StreetWards() {
  const wards = useCampaign(({ city }) => city.pack.wards);
  const counts = useCampaign(
    // No figure here depends on the hour.
    ({ view }) => wardFigures(view, 0).map(({ ward, hung, target }) => [ward.id, `${hung}/${target}`] as const),
    looksSame,
  );
  const figures = useMemo(() => new Map(counts), [counts]);
  return <WardLabels wards={wards} figures={figures} below={COUNTS_BELOW} />;
}
