import { Button, Select, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { looksSame, useCampaign, useCampaignClient } from '../../../ui/campaign-context.ts';
import { Section } from '../../fields/section.tsx';
import pages from '../../page.module.css';
import { fileName, fileNamePart, saveFile } from '../../save-file.ts';
import { useCampaignRow } from '../../use-campaign-rows.ts';
import { FilterFields } from '../download/filter-fields.tsx';
import { EVERYTHING, filterPlacements, type PlacementFilter } from '../download/placement-filter.ts';
import classes from '../lists.module.css';
import { streetSheets } from './street-sheets.ts';

/** Writing a PDF takes a library as large as the rest of the office: it comes when somebody is about to print. */
const fetchSheets = () => import('./write-sheets.ts');
/** More posters than that make a stack of paper that nobody meant. */
const MANY = 300;

/** Sheets for teams that go with paper: by tour and by street. */
export function PrintPart() {
  const { t } = useTranslation('lists');
  const client = useCampaignClient();
  const { timezone } = useCampaignRow();
  const [state, setState] = useState<'idle' | 'making' | 'failed' | { name: string }>('idle');
  useEffect(() => {
    // Without a network it is tried again when it is needed.
    fetchSheets().catch(() => undefined);
  }, []);
  async function make(what: string, write: (sheets: Awaited<ReturnType<typeof fetchSheets>>) => Promise<Uint8Array>) {
    setState('making');
    try {
      const name = fileName(what, timezone, Date.now(), 'pdf');
      saveFile(name, 'application/pdf', await write(await fetchSheets()));
      setState({ name });
    } catch (error) {
      console.error(error);
      setState('failed');
    }
  }
  const ground = () => ({ view: client.view, city: client.city, at: Date.now(), origin: window.location.origin });
  const makeTours = (id: string) => {
    const open = [...client.view.all('tour')].filter((tour) => (id === '' ? tour.state === 'open' : tour.id === id));
    const [first, ...others] = open;
    const what =
      first && others.length === 0 ? `${t('files.tour')}-${fileNamePart(first.name)}` : t('files.tourSheets');
    void make(what, ({ writeTourSheets }) => writeTourSheets(ground(), open));
  };
  const makeStreets = (filter: PlacementFilter) => {
    const { view, city } = client;
    const sheets = streetSheets(view, city, filterPlacements(view, filter));
    void make(t('files.streetSheets'), ({ writeStreetSheets }) => writeStreetSheets(ground(), sheets));
  };
  const busy = state === 'making';
  return (
    <div className={pages.column}>
      <Section title={t('print.toursTitle')}>
        <p className={pages.lead}>{t('print.toursLead')}</p>
        <TourChoice busy={busy} onMake={makeTours} />
      </Section>
      <Section title={t('print.streetsTitle')}>
        <p className={pages.lead}>{t('print.streetsLead')}</p>
        <StreetChoice busy={busy} onMake={makeStreets} />
      </Section>
      <Text size="sm" role="status" {...(state === 'failed' && { c: 'var(--attention-text)' })}>
        {busy && t('print.making')}
        {state === 'failed' && t('print.failed')}
        {typeof state === 'object' && t('download.saved', state)}
      </Text>
    </div>
  );
}

function TourChoice({ busy, onMake }: { busy: boolean; onMake(id: string): void }) {
  const { t } = useTranslation('lists');
  const [chosen, setChosen] = useState('');
  const tours = useCampaign(
    ({ view }) => [...view.all('tour')].map(({ id, name, state }) => ({ id, name, state })),
    looksSame,
  );
  if (tours.length === 0) return <p className={pages.lead}>{t('download.noTours')}</p>;
  const nothing = chosen === '' && tours.every(({ state }) => state === 'closed');
  return (
    <>
      <div className={classes.fields}>
        <Select
          label={t('print.chooseTours')}
          data={[
            { value: '', label: t('print.allTours') },
            ...tours.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={chosen}
          onChange={(value) => setChosen(value ?? '')}
        />
      </div>
      <Button
        mt="md"
        color="lamp"
        variant="filled"
        disabled={busy || nothing}
        leftSection={<IconPrinter size={18} aria-hidden />}
        onClick={() => onMake(chosen)}
      >
        {t('print.makeTours')}
      </Button>
    </>
  );
}

function StreetChoice({ busy, onMake }: { busy: boolean; onMake(filter: PlacementFilter): void }) {
  const { t } = useTranslation('lists');
  const [filter, setFilter] = useState(EVERYTHING);
  const { posters, streets } = useCampaign(({ view, city }) => {
    const found = filterPlacements(view, filter);
    return { posters: found.length, streets: streetSheets(view, city, found).length };
  }, looksSame);
  return (
    <>
      <FilterFields filter={filter} onChange={setFilter} />
      <p className={classes.found} role="status">
        {posters === 0 ? (
          t('filter.none')
        ) : (
          <>
            <strong>{t('filter.found', { count: posters })}</strong> · {t('print.streetsFound', { count: streets })}
          </>
        )}
      </p>
      {posters > MANY && <p className={pages.lead}>{t('print.many')}</p>}
      <Button
        disabled={busy || posters === 0}
        leftSection={<IconPrinter size={18} aria-hidden />}
        onClick={() => onMake(filter)}
      >
        {t('print.makeStreets')}
      </Button>
    </>
  );
}
