import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TourRow } from '../../../domain/model/tour.ts';
import { answersFor } from '../../../domain/permissions.ts';
import { useCampaign } from '../../ui/campaign-context.ts';
import entries from '../entries.module.css';
import { useMapDesk, useSketch } from '../map/map-desk.tsx';
import pages from '../page.module.css';
import { useRows } from '../use-rows.ts';
import { useScope } from '../use-scope.ts';
import { NewTour } from './new-tour.tsx';
import { TourEntry } from './tour-entry.tsx';

/** Who goes where: the open tours with how far they are, and a new one by hand. */
export function ToursPage() {
  const { t } = useTranslation('tours', { keyPrefix: 'office' });
  const actor = useCampaign((client) => client.actor);
  const inScope = useScope();
  const rows = useRows('tour');
  const teams = useRows('team');
  const { look } = useMapDesk();
  const [adding, setAdding] = useState(false);
  const [saved, setSaved] = useState<string>();
  const [shown, setShown] = useState<string>();
  const tours = useMemo(
    () =>
      rows
        .filter(({ ward }) => inScope(ward))
        .sort((a, b) => Number(a.state === 'closed') - Number(b.state === 'closed') || b.at - a.at),
    [rows, inScope],
  );
  const tour = tours.find(({ id }) => id === shown);
  const show = useCallback(
    (one: TourRow) => {
      setShown(one.id);
      look({ places: one.stops });
    },
    [look],
  );
  return (
    <>
      <div className={pages.heading}>
        <h1 className={pages.title}>{adding ? t('add') : t('title')}</h1>
        {!adding && (
          <Button
            color="lamp"
            variant="filled"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => {
              setAdding(true);
              setShown(undefined);
            }}
          >
            {t('add')}
          </Button>
        )}
      </div>
      {adding ? (
        <NewTour
          onDone={(tour) => {
            setAdding(false);
            setSaved(tour?.name);
            // The map is where its stops are: they stay on it.
            setShown(tour?.id);
          }}
        />
      ) : (
        <>
          <p className={pages.lead} role="status">
            {saved ? t('saved', { name: saved }) : t('lead')}
          </p>
          {tour && <ShownTour tour={tour} />}
          {tours.length === 0 && (
            <div className={entries.empty}>
              <strong>{t('empty')}</strong>
              <Text c="dimmed">{t('emptyHint')}</Text>
            </div>
          )}
          <ul className={entries.list}>
            {tours.map((one) => (
              <TourEntry
                key={one.id}
                tour={one}
                teams={teams}
                manages={answersFor(actor, one.ward)}
                chosen={one.id === shown}
                onShow={show}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Draws one tour on the map, beside its list entry. */
function ShownTour({ tour }: { tour: TourRow }) {
  useSketch(useMemo(() => ({ posts: tour.stops, route: true }), [tour]));
  return null;
}
