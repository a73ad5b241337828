import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shortText } from '../../../domain/model/fields.ts';
import { fieldErrors } from '../fields/field-errors.ts';
import type { DeedResult } from '../use-deed.ts';

interface AddNamedProps {
  readonly label: string;
  readonly start?: string;
  onAdd(name: string): Promise<DeedResult>;
  onClose(): void;
}

/** Something new that has only a name, added in the middle of a form. */
export function AddNamed({ label, start = '', onAdd, onClose }: AddNamedProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(start);
  const [problem, setProblem] = useState<string>();
  async function add() {
    const words = shortText.safeParse(name);
    if (!words.success) return setProblem(fieldErrors(words.error.issues)['']);
    const result = await onAdd(words.data);
    if (result.done) onClose();
    else setProblem(result.why);
  }
  return (
    <Group gap="xs" align="flex-start">
      <TextInput
        autoFocus
        flex="1 1 180px"
        aria-label={label}
        placeholder={label}
        value={name}
        error={problem}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setProblem(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // The form around it is not meant.
          event.preventDefault();
          void add();
        }}
      />
      <Button onClick={() => void add()}>{t('save')}</Button>
      <Button onClick={onClose}>{t('cancel')}</Button>
    </Group>
  );
}
