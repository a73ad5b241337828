import { Button, SimpleGrid, Table, Text, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recallSession } from '../../../../device/session.ts';
import { dayIn } from '../../../../domain/rules/day-in.ts';
import { looksSame, useCampaign, useCampaignClient } from '../../../ui/campaign-context.ts';
import { useNow } from '../../../ui/use-now.ts';
import { ConfirmButton } from '../../fields/confirm-button.tsx';
import { DayField } from '../../fields/day-field.tsx';
import { Section } from '../../fields/section.tsx';
import { useUnsaved } from '../../fields/unsaved.ts';
import pages from '../../page.module.css';
import { useCampaignRow } from '../../use-campaign-rows.ts';
import { useDeed } from '../../use-deed.ts';
import classes from '../lists.module.css';
import { checkRows } from './check-row.ts';
import { emptyDraft, emptyRow, keepDraft, type PaperDraft, type PaperRow, recallDraft } from './paper-draft.ts';
import { PaperLine } from './paper-line.tsx';
import { readTime } from './read-time.ts';
import { type SavedRows, saveRows } from './save-rows.ts';
import { SavedNote } from './saved-note.tsx';

/** A paper list, typed in row by row with the keyboard, each row checked at once, all saved together. */
export function PaperPart() {
  const { t } = useTranslation('lists', { keyPrefix: 'paper' });
  const client = useCampaignClient();
  const deed = useDeed();
  const { timezone, motifs } = useCampaignRow();
  const campaign = recallSession()?.campaign.id ?? '';
  const now = useNow(30_000);
  const fresh = () => emptyDraft(dayIn(timezone, Date.now()), motifs[0]?.id ?? null);
  const [draft, setDraft] = useState<PaperDraft>(() => recallDraft(campaign) ?? fresh());
  const [kept, setKept] = useState(true);
  const [focus, setFocus] = useState<{ id: string }>();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<SavedRows>();
  const typed = draft.rows.some(({ place }) => place.trim() !== '');
  useEffect(() => setKept(keepDraft(campaign, typed ? draft : undefined)), [campaign, draft, typed]);
  useUnsaved(typed && !kept);
  useEffect(() => {
    if (focus) document.getElementById(placeId(focus.id))?.focus();
  }, [focus]);
  const checked = useCampaign(({ view, city }) => checkRows(view, city, draft, now), looksSame);
  const ready = checked.filter(({ kind }) => kind === 'ready').length;

  const setRow = (id: string, changes: Partial<PaperRow>) => {
    setResult(undefined);
    setDraft((before) => ({
      ...before,
      rows: before.rows.map((row) => (row.id === id ? { ...row, ...changes } : row)),
    }));
  };
  const goOn = (index: number) => {
    const next = draft.rows[index + 1] ?? emptyRow(draft.rows[index]?.motif ?? null);
    if (index + 1 === draft.rows.length) setDraft((before) => ({ ...before, rows: [...before.rows, next] }));
    setFocus({ id: next.id });
  };
  const remove = (gone: readonly string[]) =>
    setDraft((before) => {
      const rows = before.rows.filter(({ id }) => !gone.includes(id));
      return { ...before, rows: rows.length > 0 ? rows : [emptyRow(before.rows[0]?.motif ?? null)] };
    });
  async function save() {
    setBusy(true);
    const check = (row: PaperRow) =>
      checkRows(client.view, client.city, { ...draft, rows: [row] }, Date.now())[0] ?? { kind: 'empty' as const };
    // Kept row by row: should the browser crash in between, the draft holds exactly what is not saved.
    let rest = draft.rows;
    const onSaved = ({ id }: PaperRow) => {
      rest = rest.filter((row) => row.id !== id);
      keepDraft(campaign, { ...draft, rows: rest });
    };
    const done = await saveRows(draft.rows, check, (args) => deed('hangPoster', args), onSaved);
    remove(done.saved);
    setResult(done);
    setBusy(false);
  }
  return (
    <Section title={t('title')}>
      <p className={pages.lead}>{t('lead')}</p>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm" mb="md">
        <DayField label={t('day')} value={draft.day} onChange={(day) => setDraft({ ...draft, day })} />
        <TextInput
          label={t('time')}
          value={draft.time}
          error={readTime(draft.time) === undefined ? t('problems.time') : undefined}
          placeholder={t('timeHint')}
          onChange={(event) => setDraft({ ...draft, time: event.currentTarget.value })}
        />
      </SimpleGrid>
      <Table.ScrollContainer minWidth={820}>
        <Table layout="fixed" styles={{ td: { whiteSpace: 'normal' } }} verticalSpacing={6} horizontalSpacing={8}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={60}>{t('number')}</Table.Th>
              <Table.Th w="32%">{t('place')}</Table.Th>
              <Table.Th w="16%">{t('motif')}</Table.Th>
              <Table.Th w={104}>{t('at')}</Table.Th>
              <Table.Th>{t('check')}</Table.Th>
              <Table.Td w={56} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {draft.rows.map((row, index) => (
              <PaperLine
                key={row.id}
                id={placeId(row.id)}
                number={index + 1}
                row={row}
                checked={checked[index] ?? { kind: 'empty' }}
                failure={result?.failed.get(row.id)}
                defaultTime={draft.time}
                onChange={(changes) => setRow(row.id, changes)}
                onEnter={() => goOn(index)}
                onRemove={() => remove([row.id])}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <div className={classes.actions} style={{ marginTop: 16 }}>
        <Button color="lamp" variant="filled" disabled={ready === 0} loading={busy} onClick={() => void save()}>
          {ready === 0 ? t('saveNone') : t('save', { count: ready })}
        </Button>
        {typed && (
          <ConfirmButton
            label={t('clear')}
            question={t('clearAsk')}
            yes={t('clearYes')}
            onConfirm={() => {
              setDraft(fresh());
              setResult(undefined);
            }}
          />
        )}
        <Text size="sm" c={kept ? 'dimmed' : 'var(--attention-text)'}>
          {kept ? t('kept') : t('notKept')}
        </Text>
      </div>
      <SavedNote result={result} rows={draft.rows} checked={checked} />
    </Section>
  );
}

const placeId = (row: string) => `paper-${row}`;
