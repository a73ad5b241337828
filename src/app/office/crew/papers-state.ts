import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileName, saveFile } from '../save-file.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';

/** Writes a file when somebody asks for it, and says what became of it. */
export function usePapers() {
  const { t } = useTranslation('totals', { keyPrefix: 'papers' });
  const { timezone } = useCampaignRow();
  const [state, setState] = useState<'idle' | 'making' | 'failed' | { readonly name: string }>('idle');
  const save = (what: string, ending: 'csv' | 'pdf', content: string | Uint8Array) => {
    const name = fileName(what, timezone, Date.now(), ending);
    saveFile(name, ending === 'pdf' ? 'application/pdf' : 'text/csv;charset=utf-8', content);
    setState({ name });
  };
  return {
    making: state === 'making',
    failed: state === 'failed',
    said:
      state === 'making' ? t('making') : state === 'failed' ? t('failed') : state === 'idle' ? '' : t('saved', state),
    saveCsv: (what: string, content: string) => save(what, 'csv', content),
    async savePdf(what: string, write: () => Promise<Uint8Array>) {
      setState('making');
      try {
        save(what, 'pdf', await write());
      } catch (error) {
        console.error(error);
        setState('failed');
      }
    },
  };
}
