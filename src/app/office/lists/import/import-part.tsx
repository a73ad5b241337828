import { Button, FileButton, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../fields/section.tsx';
import pages from '../../page.module.css';
import classes from '../lists.module.css';
import { ImportDesk } from './import-desk.tsx';
import { type FileProblem, ListError, type ListedFile } from './listed-file.ts';
import { readList } from './read-list.ts';

/** A list that somebody else wrote: read, shown, and only then taken over. */
export function ImportPart() {
  const { t } = useTranslation('lists', { keyPrefix: 'import' });
  const [file, setFile] = useState<{ name: string; list: ListedFile }>();
  const [problem, setProblem] = useState<FileProblem | 'unreadable'>();
  async function read(chosen: File | null) {
    if (!chosen) return;
    setFile(undefined);
    setProblem(undefined);
    try {
      setFile({ name: chosen.name, list: readList(new Uint8Array(await chosen.arrayBuffer())) });
    } catch (error) {
      setProblem(error instanceof ListError ? error.problem : 'unreadable');
    }
  }
  return (
    <div className={pages.column}>
      <Section title={t('title')} aside={file?.name}>
        <p className={pages.lead}>{t('lead')}</p>
        <FileButton accept=".csv,.txt,.json,.geojson,text/csv,application/json,application/geo+json" onChange={read}>
          {(button) => (
            <Button
              {...button}
              {...(!file && { color: 'lamp', variant: 'filled' })}
              leftSection={<IconFileImport size={18} aria-hidden />}
            >
              {file ? t('another') : t('choose')}
            </Button>
          )}
        </FileButton>
        {!file && (
          <Text size="sm" className={classes.note!}>
            {t('columnsHint')}
          </Text>
        )}
        {problem && (
          <Text role="alert" mt="sm" c="var(--attention-text)">
            {t(`problems.${problem}`)}
          </Text>
        )}
      </Section>
      {file && <ImportDesk key={file.name} list={file.list} />}
    </div>
  );
}
