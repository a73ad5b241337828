import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormState } from '../fields/use-deed-form.ts';

interface StockFormProps {
  title: string;
  /** What the main button does. */
  action: string;
  state: FormState;
  disabled?: boolean;
  children: ReactNode;
  onSubmit(): void;
  onClose(): void;
}

/** A deed of this room in a dialog: its fields, and one button that does it. */
export function StockForm({ title, action, state, disabled, children, onSubmit, onClose }: StockFormProps) {
  const { t } = useTranslation();
  return (
    <Modal opened size="lg" onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <Stack gap="sm">{children}</Stack>
        {state.kind === 'refused' && (
          <Text role="alert" mt="sm" c="var(--attention-text)">
            {state.why}
          </Text>
        )}
        <Group justify="flex-end" mt="lg" gap="sm">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" color="lamp" variant="filled" disabled={disabled} loading={state.kind === 'saving'}>
            {action}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
