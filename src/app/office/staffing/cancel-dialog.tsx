import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shortText } from '../../../domain/model/fields.ts';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { wantsIn } from '../../../domain/rules/sign-ups.ts';
import { fieldErrors } from '../fields/field-errors.ts';
import { useDeed } from '../use-deed.ts';

interface CancelDialogProps {
  readonly shifts: readonly ShiftRow[];
  onClose(): void;
  onDone(cancelled: number): void;
}

/** "It does not take place": why, and how many people will read that. */
export function CancelDialog({ shifts, onClose, onDone }: CancelDialogProps) {
  const { t } = useTranslation('staffing', { keyPrefix: 'cancel' });
  const common = useTranslation().t;
  const deed = useDeed();
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const told = new Set(shifts.flatMap(({ signUps }) => signUps.filter(wantsIn).map(({ member, id }) => member ?? id)));

  async function cancel() {
    const words = shortText.safeParse(note);
    if (!words.success) return setProblem(fieldErrors(words.error.issues)['']);
    setBusy(true);
    for (const { id } of shifts) {
      const result = await deed('cancelShift', { shiftId: id, cancelled: true, note: words.data });
      if (result.done) continue;
      setBusy(false);
      return setProblem(result.why);
    }
    onDone(shifts.length);
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title', { count: shifts.length })}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void cancel();
        }}
      >
        <TextInput
          data-autofocus
          label={t('note')}
          placeholder={t('placeholder')}
          value={note}
          error={problem}
          onChange={(event) => {
            setNote(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
        <Text mt="sm" role="status">
          {told.size === 0 ? t('nobody') : t('people', { count: told.size })}
        </Text>
        <Group justify="flex-end" mt="lg" gap="sm">
          <Button onClick={onClose}>{common('back')}</Button>
          <Button type="submit" color="lamp" variant="filled" loading={busy}>
            {t('yes', { count: shifts.length })}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
