import { ActionIcon, Autocomplete, Button, NativeSelect, Table, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostPlace } from '../../../../domain/city.ts';
import { useCampaignClient } from '../../../ui/campaign-context.ts';
import { useCampaignRow } from '../../use-campaign-rows.ts';
import type { CheckedRow } from './check-row.ts';
import type { PaperRow } from './paper-draft.ts';
import { readTime } from './read-time.ts';
import { RowVerdict } from './row-verdict.tsx';
import { findMeant, searchPosts } from './search-posts.ts';

interface PaperLineProps {
  /** Of the field that Enter leads to. */
  id: string;
  number: number;
  row: PaperRow;
  checked: CheckedRow;
  /** Why it could not be saved just now. */
  failure: string | undefined;
  defaultTime: string;
  onChange(changes: Partial<PaperRow>): void;
  onEnter(): void;
  onRemove(): void;
}

/** One row of the sheet: post, motif, time, and what speaks against it. */
export function PaperLine({ id, number, row, checked, failure, defaultTime, ...on }: PaperLineProps) {
  const { t } = useTranslation('lists', { keyPrefix: 'paper' });
  const client = useCampaignClient();
  const { motifs } = useCampaignRow();
  const [typing, setTyping] = useState(false);
  const found = typing && row.place.trim() !== '' ? searchPosts(client.view, client.city, row.place) : [];
  /** What was meant is written out, so that one sees at once whether it was understood. */
  const settle = () => {
    setTyping(false);
    const meant = findMeant(client.view, client.city, row.place);
    if (meant && postWords(meant) !== row.place) on.onChange({ place: postWords(meant) });
    const time = readTime(row.time);
    if (time !== undefined && time !== row.time) on.onChange({ time });
  };
  const enter = (event: KeyboardEvent<HTMLElement>) => {
    // A suggestion that is chosen with the arrow keys takes the Enter; `onOptionSubmit` goes on then.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (event.currentTarget.getAttribute('aria-activedescendant')) return;
    event.preventDefault();
    settle();
    on.onEnter();
  };
  const wrong = checked.kind === 'open' && !typing;
  return (
    <Table.Tr>
      <Table.Td>{number}</Table.Td>
      <Table.Td>
        <Autocomplete
          id={id}
          aria-label={t('placeOf', { row: number })}
          placeholder={number === 1 ? t('placePlaceholder') : undefined}
          value={row.place}
          data={found.map(postWords)}
          filter={({ options }) => options}
          error={wrong && checked.problem !== 'time' && checked.problem !== 'day'}
          comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
          withScrollArea={false}
          maxDropdownHeight={420}
          autoComplete="off"
          spellCheck={false}
          onChange={(place) => {
            setTyping(true);
            on.onChange({ place, second: false });
          }}
          onOptionSubmit={(place) => {
            setTyping(false);
            on.onChange({ place, second: false });
            on.onEnter();
          }}
          onBlur={settle}
          onKeyDown={enter}
        />
      </Table.Td>
      <Table.Td>
        <NativeSelect
          size="md"
          aria-label={t('motifOf', { row: number })}
          value={row.motif ?? ''}
          data={[
            { value: '', label: t('noMotif') },
            ...motifs.map((motif) => ({ value: motif.id, label: motif.name })),
          ]}
          onChange={(event) => on.onChange({ motif: event.currentTarget.value || null })}
          onKeyDown={enter}
        />
      </Table.Td>
      <Table.Td>
        <TextInput
          aria-label={t('atOf', { row: number })}
          value={row.time}
          placeholder={defaultTime}
          inputMode="numeric"
          autoComplete="off"
          error={wrong && checked.problem === 'time'}
          onChange={(event) => on.onChange({ time: event.currentTarget.value })}
          onBlur={settle}
          onKeyDown={enter}
        />
      </Table.Td>
      <Table.Td>
        <RowVerdict checked={checked} typing={typing} failure={failure} />
        {checked.kind === 'open' && checked.problem === 'hangs' && !typing && (
          <Button
            size="compact-sm"
            mt={4}
            aria-label={t('secondOf', { row: number })}
            onClick={() => on.onChange({ second: true })}
          >
            {t('second')}
          </Button>
        )}
      </Table.Td>
      <Table.Td>
        {/* Out of the way of Tab: an empty row does not count, so the keyboard needs no button to be rid of one. */}
        <ActionIcon size={36} tabIndex={-1} aria-label={t('remove', { row: number })} onClick={on.onRemove}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  );
}

/** "Breiter Weg · MD-00012" */
const postWords = ({ street, id }: PostPlace) => [street, id].filter(Boolean).join(' · ');
