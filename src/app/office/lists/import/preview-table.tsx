import { Select, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LonLat } from '../../../../domain/geometry/lon-lat.ts';
import type { PlaceMatch } from '../../../../domain/rules/match-places.ts';
import { formatMetres } from '../../../texts/format.ts';
import { hangReasonWords } from '../../../texts/reason-words.ts';
import { useCampaignRow } from '../../use-campaign-rows.ts';
import classes from '../lists.module.css';
import type { BrokenRow } from './listed-file.ts';
import { type ImportPreview, PREVIEW_KINDS, type PreviewKind, placeOfMatch } from './preview-import.ts';

interface PreviewTableProps {
  preview: ImportPreview;
  broken: readonly BrokenRow[];
  onShow(place: LonLat): void;
}

/** More rows than that nobody reads; the choice above narrows them down. */
const MOST_SHOWN = 300;

/** Every row of the list and what becomes of it, with the broken ones and their reasons. */
export function PreviewTable({ preview, broken, onShow }: PreviewTableProps) {
  const { t } = useTranslation('lists', { keyPrefix: 'import' });
  const [kind, setKind] = useState<PreviewKind | ''>('');
  const { timezone } = useCampaignRow();
  const rows = [
    ...preview.matches.map((match) => ({
      line: match.listed.line,
      name: match.listed.name ?? match.listed.post ?? '–',
      kind: match.kind as PreviewKind,
      becomes: becomes(match),
      place: placeOfMatch(match),
    })),
    ...broken.map(({ line, reason, text }) => ({
      line,
      name: text,
      kind: 'broken' as const,
      becomes: t(`reasons.${reason}`),
      place: undefined,
    })),
  ]
    .filter((row) => kind === '' || row.kind === kind)
    .sort((a, b) => a.line - b.line)
    .slice(0, MOST_SHOWN);
  function becomes(match: PlaceMatch): string {
    if (match.kind === 'repeated') return t('repeats', { line: match.line });
    if (match.kind === 'new') return t('newPlace');
    if (match.kind !== 'matched') return '';
    const post = [match.post.street, match.post.id].filter(Boolean).join(' · ');
    const against = preview.against.get(match.listed.line);
    const words = t('metres', { post, metres: formatMetres(match.metres) });
    return against ? `${words}. ${hangReasonWords(against, timezone)}` : words;
  }
  const count = (each: PreviewKind) => `${t(`kinds.${each}`)} (${preview.counts[each]})`;
  return (
    <div>
      <Select
        label={t('showKind')}
        mb="sm"
        data={[
          { value: '', label: t('all') },
          ...PREVIEW_KINDS.filter((each) => preview.counts[each] > 0).map((value) => ({ value, label: count(value) })),
        ]}
        value={kind}
        onChange={(value) => setKind((value ?? '') as PreviewKind | '')}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className={classes.scroll} tabIndex={0}>
        <Table verticalSpacing={6} styles={{ td: { whiteSpace: 'normal' } }} aria-label={t('table')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('line')}</Table.Th>
              <Table.Th>{t('name')}</Table.Th>
              <Table.Th>{t('becomes')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ line, name, place, ...row }) => (
              <Table.Tr key={`${row.kind}-${line}`}>
                <Table.Td>{line}</Table.Td>
                <Table.Td>
                  {place ? (
                    <button
                      type="button"
                      className={classes.place}
                      aria-label={`${name}: ${t('show', { line })}`}
                      onClick={() => onShow(place)}
                    >
                      {name}
                    </button>
                  ) : (
                    name
                  )}
                </Table.Td>
                <Table.Td>
                  <strong>{t(`kinds.${row.kind}`)}</strong>
                  <Text size="sm" c="dimmed">
                    {row.becomes}
                  </Text>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </div>
  );
}
