import { useTranslation } from 'react-i18next';
import type { Area } from '../../../domain/geometry/city-pack.ts';
import { type LonLat, UNITS_PER_DEGREE } from '../../../domain/geometry/lon-lat.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { useMapDesk } from '../map/map-desk.tsx';
import pages from '../page.module.css';
import { WardTable } from './ward-table.tsx';

/** How the campaign stands: the wards beside the map, the most urgent first. */
export function SituationPage() {
  const { t } = useTranslation('office', { keyPrefix: 'wards' });
  const { pack } = useCampaignClient().city;
  const { look } = useMapDesk();
  const show = (id: string) => {
    const ward = pack.wards.find((candidate) => candidate.id === id);
    if (ward) look({ places: cornersOf(ward.area) });
  };
  return (
    <>
      <div className={pages.heading}>
        <h1 className={pages.title}>{t('title')}</h1>
        <span className={pages.aside}>{t('mostUrgent')}</span>
      </div>
      <WardTable onShow={show} />
    </>
  );
}

/** South-west and north-east of an area, in degrees. */
function cornersOf({ coords }: Area): LonLat[] {
  let [west, south, east, north] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -Infinity, -Infinity];
  for (let i = 0; i < coords.length; i += 2) {
    west = Math.min(west, coords[i]!);
    east = Math.max(east, coords[i]!);
    south = Math.min(south, coords[i + 1]!);
    north = Math.max(north, coords[i + 1]!);
  }
  return [
    { lon: west / UNITS_PER_DEGREE, lat: south / UNITS_PER_DEGREE },
    { lon: east / UNITS_PER_DEGREE, lat: north / UNITS_PER_DEGREE },
  ];
}
