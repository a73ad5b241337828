import { Button, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TourRow } from '../../../../domain/model/tour.ts';
import { formatDay } from '../../../texts/format.ts';
import { looksSame, useCampaign, useCampaignClient } from '../../../ui/campaign-context.ts';
import { Section } from '../../fields/section.tsx';
import pages from '../../page.module.css';
import { fileName, fileNamePart, saveFile } from '../../save-file.ts';
import { useCampaignRow } from '../../use-campaign-rows.ts';
import classes from '../lists.module.css';
import { FilterFields } from './filter-fields.tsx';
import { placementFiles } from './placement-files.ts';
import { EVERYTHING, filterPlacements } from './placement-filter.ts';
import { tourGpx } from './tour-file.ts';

const KINDS = {
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
  gpx: 'application/gpx+xml',
} as const;

/** Posters and tours as files. */
export function DownloadPart() {
  const { t } = useTranslation('lists');
  const client = useCampaignClient();
  const { timezone } = useCampaignRow();
  const [filter, setFilter] = useState(EVERYTHING);
  const [saved, setSaved] = useState<string>();
  const count = useCampaign(({ view }) => filterPlacements(view, filter).length);
  const save = (name: string, type: string, content: string) => {
    saveFile(name, type, content);
    setSaved(name);
  };
  const savePosters = (ending: keyof typeof KINDS) => {
    const { view, city } = client;
    const content = placementFiles(view, city, filter, Date.now())[ending]();
    save(fileName(t('files.posters'), timezone, Date.now(), ending), KINDS[ending], content);
  };
  const saveTour = (id: string) => {
    const tour = client.view.get('tour', id);
    if (!tour) return;
    const content = tourGpx(client.view, client.city, tour, Date.now());
    save(fileName(`${t('files.tour')}-${fileNamePart(tour.name)}`, timezone, Date.now(), 'gpx'), KINDS.gpx, content);
  };
  return (
    <div className={pages.column}>
      <Section title={t('download.title')}>
        <p className={pages.lead}>{t('download.lead')}</p>
        <FilterFields filter={filter} onChange={setFilter} />
        <p className={classes.found} role="status">
          {count === 0 ? t('filter.none') : <strong>{t('filter.found', { count })}</strong>}
        </p>
        <div className={classes.actions}>
          <Button
            color="lamp"
            variant="filled"
            disabled={count === 0}
            leftSection={<IconDownload size={18} aria-hidden />}
            onClick={() => savePosters('csv')}
          >
            {t('download.csv')}
          </Button>
          <Button disabled={count === 0} onClick={() => savePosters('geojson')}>
            {t('download.geojson')}
          </Button>
          <Button disabled={count === 0} onClick={() => savePosters('gpx')}>
            {t('download.gpx')}
          </Button>
        </div>
        <Text size="sm" className={classes.note!}>
          {t('download.csvHint')} {t('download.names')}
        </Text>
      </Section>
      <Section title={t('download.tours')}>
        <Tours onSave={saveTour} />
      </Section>
      <Text size="sm" role="status">
        {saved && t('download.saved', { name: saved })}
      </Text>
    </div>
  );
}

function Tours({ onSave }: { onSave(id: string): void }) {
  const { t } = useTranslation('lists');
  const tours = useCampaign(({ view }) => [...view.all('tour')].map(tourLine), looksSame);
  if (tours.length === 0) return <p className={pages.lead}>{t('download.noTours')}</p>;
  return (
    <>
      <p className={pages.lead}>{t('download.toursLead')}</p>
      <ul className={classes.rows}>
        {tours.map(({ id, name, day, stops }) => (
          <li key={id}>
            <span>
              <strong>{name}</strong>
              <p>{[t('download.stops', { count: stops }), day && formatDay(day)].filter(Boolean).join(' · ')}</p>
            </span>
            <Button
              size="sm"
              leftSection={<IconDownload size={18} aria-hidden />}
              aria-label={t('download.tourFileOf', { name })}
              onClick={() => onSave(id)}
            >
              {t('download.tourFile')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

const tourLine = ({ id, name, day, stops }: TourRow) => ({ id, name, day, stops: stops.length });
