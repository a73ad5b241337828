import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import entries from '../../entries.module.css';

interface PickStartNoteProps {
  /** Who begins where the next tap is. */
  readonly name: string;
  onClose(): void;
}

/** Says that the next tap on the map is where a crew begins; it can be left at that. */
export function PickStartNote({ name, onClose }: PickStartNoteProps) {
  const { t } = useTranslation('planTours');
  const cancel = useTranslation().t('cancel');
  return (
    <aside className={entries.entry} data-chosen="true">
      <div className={entries.head}>
        <p role="status">{t('pickStart', { name })}</p>
        <CloseButton aria-label={cancel} onClick={onClose} />
      </div>
    </aside>
  );
}
