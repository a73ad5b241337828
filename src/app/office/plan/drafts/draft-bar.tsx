import { Button, Group, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '../../fields/confirm-button.tsx';
import type { PageTask } from '../tasks.ts';
import type { PlanDesk } from '../use-plan-desk.ts';
import classes from './drafts.module.css';
import { RenameDialog } from './rename-dialog.tsx';

/** Which draft is open, and what is done with drafts. They stay on this device until they are published. */
export function DraftBar<T extends PageTask>({ desk }: { desk: PlanDesk<T> }) {
  const { t } = useTranslation('plan', { keyPrefix: 'drafts' });
  const [naming, setNaming] = useState(false);
  const { draft, drafts, run } = desk;
  const busy = run.kind === 'running';
  const known = drafts.some(({ id }) => id === draft.id) ? drafts : [draft, ...drafts];
  return (
    <div className={classes.bar}>
      <Select
        label={t('label')}
        disabled={busy}
        value={draft.id}
        data={known.map(({ id, name, published }) => ({
          value: id,
          label: published ? t('published', { name }) : name,
        }))}
        onChange={(id) => id && desk.open(id)}
      />
      <Group gap={6} wrap="nowrap" className={classes.deeds}>
        <Button size="xs" disabled={busy} onClick={() => desk.add()}>
          {t('add')}
        </Button>
        <Button size="xs" onClick={() => setNaming(true)}>
          {t('rename')}
        </Button>
        <Button size="xs" disabled={busy || !draft.plan} onClick={desk.copy}>
          {t('copy')}
        </Button>
        <ConfirmButton
          size="xs"
          disabled={busy || !drafts.some(({ id }) => id === draft.id)}
          label={t('remove')}
          describe={draft.name}
          question={
            draft.published ? t('removePublished', { name: draft.name }) : t('removeQuestion', { name: draft.name })
          }
          yes={t('remove')}
          onConfirm={desk.remove}
        />
      </Group>
      {naming && (
        <RenameDialog
          name={draft.name}
          label={t('nameLabel')}
          onDone={(name) => {
            setNaming(false);
            if (name !== undefined) desk.rename(name);
          }}
        />
      )}
    </div>
  );
}
