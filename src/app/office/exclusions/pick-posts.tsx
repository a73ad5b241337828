import { Button, FileButton, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import classes from '../fields/panel-form.module.css';
import { readDraftList } from './draft-exclusion.ts';
import type { PickProps } from './pick-props.ts';

const LARGEST_FILE = 2 * 1024 * 1024;

/** Posts by their numbers: typed, pasted or out of a file. Every number that nobody knows is named with its line. */
export function PickPosts({ draft, errors, set }: PickProps) {
  const { t } = useTranslation('office', { keyPrefix: 'exclusions' });
  const { view, city } = useCampaignClient();
  const [failure, setFailure] = useState<string>();
  const { unknown } = readDraftList(draft, view, city);
  async function read(file: File | null) {
    if (!file) return;
    if (file.size > LARGEST_FILE) return setFailure(t('fileTooBig'));
    try {
      set({ list: await file.text() });
      setFailure(undefined);
    } catch {
      setFailure(t('fileUnreadable'));
    }
  }
  return (
    <div>
      <Textarea
        label={t('list')}
        description={t('listHint')}
        minRows={4}
        maxRows={10}
        autosize
        value={draft.list}
        error={errors['target.posts']}
        onChange={(event) => set({ list: event.currentTarget.value })}
      />
      <FileButton accept=".csv,.txt,text/csv,text/plain" onChange={read}>
        {(button) => (
          <Button {...button} size="sm" mt="xs">
            {t('file')}
          </Button>
        )}
      </FileButton>
      {failure && (
        <Text role="alert" c="var(--attention-text)">
          {failure}
        </Text>
      )}
      {unknown.length > 0 && (
        <div role="status">
          <Text mt="sm" c="var(--attention-text)">
            {t('unknownIds', { count: unknown.length })}
          </Text>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <ul className={classes.unknown} tabIndex={0}>
            {unknown.map(({ line, id }, index) => (
              <li key={index}>{t('unknownLine', { line, id })}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
