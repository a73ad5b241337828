import { Button, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TurfRow } from '../../../domain/model/turf.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import entries from '../entries.module.css';
import { fileName, fileNamePart, saveFile } from '../save-file.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { walkListCsv } from './walk-list-file.ts';

/** Writing a PDF takes a large library: it comes when somebody is about to print. */
const fetchPaper = () => import('./write-walk-lists.ts');

/** The walk lists of these turfs, on paper and as a table. */
export function PaperButtons({ turfs }: { turfs: readonly TurfRow[] }) {
  const { t } = useTranslation('turfs', { keyPrefix: 'paper' });
  const { view, city } = useCampaignClient();
  const { timezone } = useCampaignRow();
  const [state, setState] = useState<'idle' | 'making' | 'failed' | { name: string }>('idle');
  const nameOf = (ending: string) => {
    const what = turfs.length === 1 ? `${t('file')}-${fileNamePart(turfs[0]!.name)}` : t('file');
    return fileName(what, timezone, Date.now(), ending);
  };
  async function print() {
    setState('making');
    try {
      const { writeWalkLists } = await fetchPaper();
      const name = nameOf('pdf');
      saveFile(name, 'application/pdf', await writeWalkLists({ view, city, at: Date.now() }, turfs));
      setState({ name });
    } catch (error) {
      console.error(error);
      setState('failed');
    }
  }
  return (
    <div>
      <div className={entries.actions}>
        <Button
          size="sm"
          disabled={state === 'making'}
          leftSection={<IconPrinter size={18} aria-hidden />}
          onClick={() => void print()}
        >
          {t('pdf')}
        </Button>
        <Button
          size="sm"
          onClick={() => {
            const name = nameOf('csv');
            saveFile(name, 'text/csv;charset=utf-8', walkListCsv(turfs));
            setState({ name });
          }}
        >
          {t('csv')}
        </Button>
      </div>
      <Text size="sm" role="status" {...(state === 'failed' && { c: 'var(--attention-text)' })}>
        {state === 'making' && t('making')}
        {state === 'failed' && t('failed')}
        {typeof state === 'object' && t('saved', state)}
      </Text>
    </div>
  );
}
