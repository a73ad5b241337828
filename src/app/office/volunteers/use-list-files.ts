import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { writeCsv } from '../lists/download/write-csv.ts';
import { fileName, saveFile } from '../save-file.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';
import type { Person } from './people.ts';
import type { Kind } from './people-table.tsx';
import { groupName, languageWords, loadWords, mobilityWords, weekWords, whereWords } from './person-words.ts';

/** The people on screen as a table for a spreadsheet, and on paper. */
export function useListFiles(people: readonly Person[], kinds: readonly Kind[]) {
  const { t, i18n } = useTranslation('volunteers');
  const { view } = useCampaignClient();
  const { timezone } = useCampaignRow();
  const [state, setState] = useState<'idle' | 'making' | 'failed' | { readonly name: string }>('idle');
  const named = (ids: readonly string[]) =>
    kinds
      .filter(({ value }) => ids.includes(value))
      .map(({ label }) => label)
      .join(', ');
  const lines = () =>
    people.map((person) => {
      const { member, profile } = person;
      return {
        name: member.name,
        phone: profile?.phone ?? '',
        group: groupName(view, profile),
        where: whereWords(view, person),
        kinds: profile ? named(profile.kinds) : t('list.unanswered'),
        experience: named(profile?.experienced ?? []),
        week: weekWords(profile?.week ?? []),
        languages: languageWords(profile),
        mobility: mobilityWords(profile),
        shifts: loadWords(person),
      };
    });
  const save = (ending: 'csv' | 'pdf', type: string, content: string | Uint8Array) => {
    const name = fileName(t('list.file'), timezone, Date.now(), ending);
    saveFile(name, type, content);
    setState({ name });
  };
  return {
    busy: state === 'making',
    failed: state === 'failed',
    said:
      state === 'making'
        ? t('list.making')
        : state === 'failed'
          ? t('list.failed')
          : typeof state === 'object'
            ? t('list.saved', { name: state.name })
            : '',
    saveCsv() {
      const titles = (
        ['name', 'phone', 'group', 'ward', 'kinds', 'experience', 'week', 'languages', 'mobility', 'shifts'] as const
      ).map((column) => t(`list.${column}`));
      const rows = lines().map((line) => Object.values(line));
      save('csv', 'text/csv;charset=utf-8', writeCsv(titles, rows, i18n.language !== 'en'));
    },
    async savePdf() {
      setState('making');
      try {
        // Writing a PDF takes a library as large as the rest of the office.
        const { writePeopleSheet } = await import('./write-people-sheet.ts');
        save('pdf', 'application/pdf', await writePeopleSheet(view, lines(), Date.now()));
      } catch (error) {
        console.error(error);
        setState('failed');
      }
    },
  };
}
