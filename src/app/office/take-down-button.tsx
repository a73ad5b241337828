import { Button, type ButtonProps, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Fate, fate } from '../../domain/model/placement.ts';

interface TakeDownButtonProps extends Pick<ButtonProps, 'size'> {
  /** What it is about, for those who hear the button without seeing its row. */
  describe: string;
  onTakeDown(fate: Fate): unknown;
}

/** "It is down", and what became of it: the books follow. */
export function TakeDownButton({ describe, onTakeDown, ...look }: TakeDownButtonProps) {
  const { t } = useTranslation('office', { keyPrefix: 'post' });
  const close = useTranslation().t('close');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button {...look} aria-label={`${t('takeDown')}: ${describe}`} onClick={() => setOpen(true)}>
        {t('takeDown')}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t('takeDown')}
        closeButtonProps={{ 'aria-label': close }}
      >
        <Text>{t('takeDownQuestion')}</Text>
        <Stack mt="md" gap="xs">
          {fate.options.map((one) => (
            <Button
              key={one}
              onClick={() => {
                setOpen(false);
                void onTakeDown(one);
              }}
            >
              {t(`takeDownFates.${one}`)}
            </Button>
          ))}
        </Stack>
      </Modal>
    </>
  );
}
