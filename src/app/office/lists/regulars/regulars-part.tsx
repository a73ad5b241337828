import { Button, FileButton, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import { dayIn } from '../../../../domain/rules/day-in.ts';
import { matchPlaces } from '../../../../domain/rules/match-places.ts';
import { formatDay } from '../../../texts/format.ts';
import { looksSame, useCampaign, useCampaignClient } from '../../../ui/campaign-context.ts';
import { useNow } from '../../../ui/use-now.ts';
import entries from '../../entries.module.css';
import { Section } from '../../fields/section.tsx';
import pages from '../../page.module.css';
import { fileName, saveFile } from '../../save-file.ts';
import { useCampaignRow } from '../../use-campaign-rows.ts';
import { useDeed } from '../../use-deed.ts';
import { writeGeoJson } from '../download/write-geojson.ts';
import { ListError } from '../import/listed-file.ts';
import { readList } from '../import/read-list.ts';
import classes from '../lists.module.css';
import { GOOD_AFTER_DAYS, goodPlaces } from './good-places.ts';
import { listRegulars, type RegularLine } from './list-regulars.ts';

interface Told {
  readonly words: string;
  readonly lines?: readonly string[];
}

/** The places for next time: kept, taken along as a file, fetched from one, and planned again. */
export function RegularsPart() {
  const { t } = useTranslation('lists', { keyPrefix: 'regulars' });
  const lists = useTranslation('lists').t;
  const client = useCampaignClient();
  const deed = useDeed();
  const { timezone, name: campaign } = useCampaignRow();
  const [told, setTold] = useState<Told>();
  const [busy, setBusy] = useState(false);
  const now = useNow(600_000);
  const rows = useCampaign(({ view, city }) => listRegulars(view, city), looksSame);
  const good = useCampaign(({ view }) => goodPlaces(view, now).length);
  const free = rows.filter(({ state }) => state === 'free');
  const placeWords = ({ street, post }: { street: string | null; post: string }) =>
    [street, post].filter(Boolean).join(' · ');

  async function doing(work: () => Promise<Told>) {
    setBusy(true);
    setTold(undefined);
    try {
      setTold(await work());
    } finally {
      setBusy(false);
    }
  }
  const keepGood = async (): Promise<Told> => {
    let count = 0;
    for (const { post, lon, lat } of goodPlaces(client.view, Date.now())) {
      const result = await deed('keepRegular', { post, place: { lon, lat }, kept: true, note: null });
      if (!result.done) return { words: result.why };
      count++;
    }
    return { words: t('keptNow', { count }) };
  };
  const plan = async (): Promise<Told> => {
    let count = 0;
    const lines: string[] = [];
    for (const row of free) {
      const result = await deed('planPoster', { placementId: uuid(), post: row.post, motif: null });
      if (result.done) count++;
      else lines.push(t('refusedLine', { place: placeWords(row), why: result.why }));
    }
    const words = t('planned', { count });
    return lines.length === 0 ? { words } : { words: `${words} ${t('refused', { count: lines.length })}`, lines };
  };
  const fetchFile = async (file: File): Promise<Told> => {
    const { view, city } = client;
    const problems = (problem: ListError['problem'] | 'unreadable') => lists(`import.problems.${problem}`);
    try {
      const list = readList(new Uint8Array(await file.arrayBuffer()));
      const matches = matchPlaces(view, city, list.places, () => false);
      const matched = matches.filter((match) => match.kind === 'matched');
      const left = list.broken.length + matches.filter(({ kind }) => kind !== 'matched' && kind !== 'repeated').length;
      if (matched.length === 0) return { words: t('otherCity', { city: city.pack.manifest.name }) };
      let count = 0;
      for (const { post, listed } of matched) {
        if (view.get('regular', post.id)?.kept) continue;
        const note = listed.name?.slice(0, 120) ?? null;
        const { lon, lat } = post;
        const result = await deed('keepRegular', { post: post.id, place: { lon, lat }, kept: true, note });
        if (!result.done) return { words: result.why };
        count++;
      }
      const words = count === 0 ? t('importedNone') : t('imported', { count });
      return { words: left === 0 ? words : `${words} ${t('left', { count: left })}` };
    } catch (error) {
      return { words: problems(error instanceof ListError ? error.problem : 'unreadable') };
    }
  };
  const saveRegulars = () => {
    const points = rows.map(({ lon, lat, post, street, ward, note }) => ({
      lon,
      lat,
      // A place that was added in the street has a number that the next campaign does not know: it goes by where it is.
      properties: { name: note ?? street, ...(!client.view.get('post', post) && { post }), ward },
    }));
    const name = fileName(lists('files.regulars'), timezone, Date.now(), 'geojson');
    saveFile(name, 'application/geo+json', writeGeoJson(campaign, points));
    setTold({ words: lists('download.saved', { name }) });
  };
  const drop = ({ post, lon, lat, note }: RegularLine) =>
    doing(async () => {
      const result = await deed('keepRegular', { post, place: { lon, lat }, kept: false, note });
      return { words: result.done ? '' : result.why };
    });
  return (
    <Section title={t('title')} aside={rows.length > 0 && t('count', { count: rows.length })}>
      <p className={pages.lead}>{t('lead')}</p>
      <div className={classes.actions}>
        {rows.length > 0 && (
          <Button color="lamp" variant="filled" disabled={busy || free.length === 0} onClick={() => void doing(plan)}>
            {free.length === 0 ? t('planNone') : t('plan', { count: free.length })}
          </Button>
        )}
        <Button disabled={busy || good === 0} onClick={() => void doing(keepGood)}>
          {t('good')}
        </Button>
        {rows.length > 0 && <Button onClick={saveRegulars}>{t('export')}</Button>}
        <FileButton
          accept=".csv,.json,.geojson,text/csv,application/json,application/geo+json"
          onChange={(file) => file && void doing(() => fetchFile(file))}
        >
          {(button) => (
            <Button {...button} disabled={busy}>
              {t('import')}
            </Button>
          )}
        </FileButton>
      </div>
      <Text size="sm" className={classes.note!}>
        {good === 0 ? t('goodNone', { days: GOOD_AFTER_DAYS }) : t('goodHint', { count: good, days: GOOD_AFTER_DAYS })}
      </Text>
      <div role="status">
        {told && <p>{told.words}</p>}
        {told?.lines && (
          <ul className={classes.lines}>
            {told.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      {rows.length === 0 ? (
        <div className={entries.empty}>
          <strong>{t('empty')}</strong>
          <Text c="dimmed">{t('emptyHint')}</Text>
        </div>
      ) : (
        <Table.ScrollContainer minWidth={640}>
          <Table verticalSpacing="xs" aria-label={t('table')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{lists('columns.street')}</Table.Th>
                <Table.Th>{lists('columns.post')}</Table.Th>
                <Table.Th>{lists('columns.ward')}</Table.Th>
                <Table.Th>{lists('columns.note')}</Table.Th>
                <Table.Th>{t('since')}</Table.Th>
                <Table.Th>{t('state')}</Table.Th>
                <Table.Td />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={row.post}>
                  <Table.Th scope="row" fw={600}>
                    {row.street ?? t('noStreet')}
                  </Table.Th>
                  <Table.Td>{client.view.get('post', row.post) ? lists('addedPlace') : row.post}</Table.Td>
                  <Table.Td>{row.ward}</Table.Td>
                  <Table.Td>{row.note}</Table.Td>
                  <Table.Td>{formatDay(dayIn(timezone, row.at))}</Table.Td>
                  <Table.Td>{t(`states.${row.state}`)}</Table.Td>
                  <Table.Td ta="right">
                    <Button
                      size="sm"
                      disabled={busy}
                      aria-label={t('dropOf', { place: placeWords(row) })}
                      onClick={() => void drop(row)}
                    >
                      {t('drop')}
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Section>
  );
}
