import { Button, Text } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffedShift } from '../../../domain/rules/staffing-board.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { Section } from '../fields/section.tsx';
import { fileName, saveFile } from '../save-file.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { shiftsCsv } from './shifts-csv.ts';
import classes from './staffing.module.css';

interface TakeAlongProps {
  /** All that pass the filter. */
  readonly shifts: readonly StaffedShift[];
  /** Those on the board. */
  readonly days: readonly string[];
}

/** The shifts as a table file, and the two weeks on paper. */
export function TakeAlong({ shifts, days }: TakeAlongProps) {
  const { t } = useTranslation(['staffing', 'shifts']);
  const { view } = useCampaignClient();
  const { timezone } = useCampaignRow();
  const [state, setState] = useState<'idle' | 'making' | 'failed' | { name: string }>('idle');
  const saveCsv = () => {
    const name = fileName(t('files.name'), timezone, Date.now(), 'csv');
    saveFile(name, 'text/csv;charset=utf-8', shiftsCsv(view, shifts));
    setState({ name });
  };
  async function print() {
    setState('making');
    try {
      // Writing a PDF takes a library as large as the rest of the office.
      const { writeBoard } = await import('./write-board.ts');
      const name = fileName(t('files.name'), timezone, Date.now(), 'pdf');
      saveFile(name, 'application/pdf', await writeBoard(view, shifts, days, Date.now()));
      setState({ name });
    } catch (error) {
      console.error(error);
      setState('failed');
    }
  }
  return (
    <Section title={t('files.title')}>
      <div className={classes.files}>
        <Button disabled={shifts.length === 0} leftSection={<IconDownload size={18} aria-hidden />} onClick={saveCsv}>
          {t('files.csv')}
        </Button>
        <Button
          disabled={!shifts.some(({ day }) => days.includes(day))}
          loading={state === 'making'}
          leftSection={<IconPrinter size={18} aria-hidden />}
          onClick={() => void print()}
        >
          {t('files.pdf')}
        </Button>
        <Text size="sm" role="status" c={state === 'failed' ? 'var(--attention-text)' : 'dimmed'}>
          {state === 'failed'
            ? t('files.failed')
            : typeof state === 'object'
              ? t('files.saved', state)
              : t('files.hint')}
        </Text>
      </div>
    </Section>
  );
}
