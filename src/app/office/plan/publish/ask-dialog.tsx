import { Button, Group, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './publish.module.css';

interface AskDialogProps {
  readonly title: string;
  /** What would happen; the first line is the main thing. */
  readonly lines: readonly string[];
  /** undefined: there is nothing to do. */
  readonly yes: string | undefined;
  onYes(): void;
  onClose(): void;
}

/** Says what would happen before it does. */
export function AskDialog({ title, lines, yes, onYes, onClose }: AskDialogProps) {
  const { t } = useTranslation();
  const [first, ...others] = lines;
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      <p className={classes.will}>{first}</p>
      {others.map((line) => (
        <p key={line} className={classes.wont}>
          {line}
        </p>
      ))}
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button onClick={onClose}>{t('cancel')}</Button>
        {yes !== undefined && (
          <Button variant="filled" color="lamp" data-autofocus onClick={onYes}>
            {yes}
          </Button>
        )}
      </Group>
    </Modal>
  );
}
