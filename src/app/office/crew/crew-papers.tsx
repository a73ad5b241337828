import { Button, Text } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { Section } from '../fields/section.tsx';
import { fileNamePart } from '../save-file.ts';
import { shiftWords } from '../staffing/shift-words.ts';
import { usePapers } from './papers-state.ts';
import classes from './tick.module.css';
import { writePeople } from './write-people.ts';

/** The sheet for the meeting point, and the people as a table, for who looks after the shift. */
export function CrewPapers({ shift }: { readonly shift: ShiftRow }) {
  const { t } = useTranslation(['totals', 'shifts']);
  const { view } = useCampaignClient();
  const papers = usePapers();
  const file = (what: string) => `${what}-${fileNamePart(shiftWords(view, shift))}`;
  const print = () =>
    papers.savePdf(file(t('papers.sheetFile')), async () => {
      // Writing a PDF takes a library as large as the rest of the office.
      const { writeSheet } = await import('./write-sheet.ts');
      return writeSheet(view, shift, Date.now());
    });
  return (
    <Section title={t('papers.title')}>
      <p className={classes.hint}>{t('papers.hint')}</p>
      <div className={classes.actions}>
        <Button
          loading={papers.making}
          leftSection={<IconPrinter size={18} aria-hidden />}
          onClick={() => void print()}
        >
          {t('papers.sheet')}
        </Button>
        <Button
          disabled={shift.signUps.length === 0}
          leftSection={<IconDownload size={18} aria-hidden />}
          onClick={() => papers.saveCsv(file(t('papers.peopleFile')), writePeople(view, shift))}
        >
          {t('papers.csv')}
        </Button>
        <Text role="status" size="sm" c={papers.failed ? 'var(--attention-text)' : 'dimmed'}>
          {papers.said}
        </Text>
      </div>
    </Section>
  );
}
