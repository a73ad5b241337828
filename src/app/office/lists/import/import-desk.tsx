import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recallSession } from '../../../../device/session.ts';
import { useCampaign, useCampaignClient } from '../../../ui/campaign-context.ts';
import { useNow } from '../../../ui/use-now.ts';
import { Section } from '../../fields/section.tsx';
import { MapDeskProvider, useMapDesk, useSketch } from '../../map/map-desk.tsx';
import { OfficeMap } from '../../map/office-map.tsx';
import classes from '../lists.module.css';
import { ImportForm } from './import-form.tsx';
import { type Imported, ImportResult } from './import-result.tsx';
import type { ListedFile } from './listed-file.ts';
import { type ImportPreview, PREVIEW_KINDS, placeOfMatch, previewImport } from './preview-import.ts';
import { PreviewTable } from './preview-table.tsx';

/** A file that was read: what it amounts to, row by row and on the map, and the button that takes it over. */
export function ImportDesk({ list }: { list: ListedFile }) {
  const { t } = useTranslation('lists', { keyPrefix: 'import' });
  const client = useCampaignClient();
  const campaign = recallSession()?.campaign.id ?? '';
  const now = useNow(60_000);
  const [done, setDone] = useState<Imported>();
  const [running, setRunning] = useState(false);
  const posters = useCampaign(({ view }) => [...view.all('placement')].length);
  // While it is being written the preview stays what it was: the rows would turn into "imported before" one by one.
  const fresh = useMemo(
    () => previewImport(list, client.view, client.city, campaign, now),
    [list, client, campaign, now, posters],
  );
  const [frozen, setFrozen] = useState<ImportPreview>();
  const preview = running && frozen ? frozen : fresh;
  const { verdict, counts } = preview;
  const count = counts.matched + counts.new;
  const city = client.city.pack.manifest.name;
  return (
    <>
      {done && <ImportResult done={done} />}
      {!(done && verdict === 'all-known') && (
        <div role="status" className={classes.verdict} data-bad={verdict === 'other-city' || verdict === 'nothing'}>
          <strong>{verdict === 'import' ? t('verdicts.import', { count }) : t(`verdicts.${verdict}`, { city })}</strong>
          <ul>
            {PREVIEW_KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
              <li key={kind}>{t('counted', { count: counts[kind], kind: t(`kinds.${kind}`) })}</li>
            ))}
          </ul>
        </div>
      )}
      {verdict === 'import' && (
        <ImportForm
          preview={preview}
          campaign={campaign}
          onStart={() => {
            setFrozen(fresh);
            setDone(undefined);
            setRunning(true);
          }}
          onDone={(result) => {
            setRunning(false);
            setDone(result);
          }}
        />
      )}
      <Section title={t('table')}>
        <MapDeskProvider>
          <div className={classes.preview}>
            <ShownTable preview={preview} list={list} />
            <div className={classes.map}>
              <OfficeMap />
            </div>
          </div>
        </MapDeskProvider>
      </Section>
    </>
  );
}

/** The table, and its places drawn on the map beside it. */
function ShownTable({ preview, list }: { preview: ImportPreview; list: ListedFile }) {
  const { look } = useMapDesk();
  const places = useMemo(
    () =>
      preview.matches
        .filter(({ kind }) => kind === 'matched' || kind === 'new' || kind === 'known')
        .map(placeOfMatch)
        .filter((place) => place !== undefined),
    [preview],
  );
  useSketch(useMemo(() => ({ posts: places }), [places]));
  // Once, when the file is new: afterwards the map stays where somebody moved it.
  useEffect(() => look({ places }), []);
  return (
    <PreviewTable preview={preview} broken={list.broken} onShow={(place) => look({ places: [place], chosen: place })} />
  );
}
