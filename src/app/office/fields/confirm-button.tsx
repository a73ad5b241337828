import { Button, type ButtonProps, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface ConfirmButtonProps extends Pick<ButtonProps, 'disabled' | 'size' | 'variant'> {
  label: string;
  /** What it is about, for those who hear the button without seeing its row. */
  describe?: string;
  question: string;
  yes: string;
  onConfirm(): unknown;
}

/** A deed that many people would notice: it asks once, in a sentence, before it is done. */
export function ConfirmButton({ label, describe, question, yes, onConfirm, ...look }: ConfirmButtonProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button {...look} aria-label={describe ? `${label}: ${describe}` : undefined} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal opened={open} onClose={close} title={label} closeButtonProps={{ 'aria-label': t('close') }}>
        <Text>{question}</Text>
        <Group justify="flex-end" mt="lg" gap="sm">
          <Button onClick={close}>{t('cancel')}</Button>
          <Button
            variant="filled"
            color="lamp"
            data-autofocus
            onClick={() => {
              close();
              void onConfirm();
            }}
          >
            {yes}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
