import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './panel-form.module.css';

interface PanelFormProps {
  /** What is wrong with the whole of it, as a sentence. */
  problem: string | undefined;
  /** On the two buttons. */
  save: string;
  cancel: string;
  children: ReactNode;
  onSave(): void;
  onCancel(): void;
}

/** A form in the panel beside the map: its fields, what is wrong, save or leave it. */
export function PanelForm({ problem, save, cancel, children, onSave, onCancel }: PanelFormProps) {
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      {problem && (
        <Text role="alert" c="var(--attention-text)">
          {problem}
        </Text>
      )}
      <Group gap="sm">
        <Button type="submit" color="lamp" variant="filled">
          {save}
        </Button>
        <Button onClick={onCancel}>{cancel}</Button>
      </Group>
    </form>
  );
}
