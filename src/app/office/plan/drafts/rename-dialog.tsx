import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shortText } from '../../../../domain/model/fields.ts';

interface RenameDialogProps {
  readonly name: string;
  /** Of the field: whose name it is. */
  readonly label: string;
  /** undefined: it stays as it is. */
  onDone(name: string | undefined): void;
}

/** Asks for a new name. */
export function RenameDialog({ name, label, onDone }: RenameDialogProps) {
  const common = useTranslation().t;
  const { t } = useTranslation('plan', { keyPrefix: 'drafts' });
  const [typed, setTyped] = useState(name);
  const [missing, setMissing] = useState(false);
  return (
    <Modal
      opened
      onClose={() => onDone(undefined)}
      title={t('rename')}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const checked = shortText.safeParse(typed);
          if (checked.success) onDone(checked.data);
          else setMissing(true);
        }}
      >
        <TextInput
          label={label}
          data-autofocus
          value={typed}
          error={missing ? t('nameMissing') : undefined}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setMissing(false);
          }}
        />
        <Group justify="flex-end" mt="lg" gap="sm">
          <Button onClick={() => onDone(undefined)}>{common('cancel')}</Button>
          <Button type="submit" variant="filled" color="lamp">
            {t('renameSave')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
