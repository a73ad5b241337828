import { useTranslation } from 'react-i18next';
import { PhotoButton } from '../../ui/photos/lazy-photo-button.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import styles from './tasks.module.css';
import type { TaskFix } from './use-fix.ts';

/** What I did, and the proof: a photo and a word. */
export function FixForm({ fix }: { readonly fix: TaskFix }) {
  const { t } = useTranslation(['complaints', 'street']);
  return (
    <>
      {fix.deeds.length > 1 && (
        <RadioGroup
          row
          label={t('phone.whatDone')}
          options={fix.deeds.map((value) => ({ value, label: t(`phone.deed.${value}`) }))}
          value={fix.deed}
          onChange={fix.setDeed}
        />
      )}
      {fix.deed === 'move' && (
        <p role="status">
          {fix.to ? t('phone.movedTo', { place: fix.to.street ?? t('street:noStreet') }) : t('phone.tapPost')}
        </p>
      )}
      <PhotoButton label={t('phone.photo')} onPhoto={fix.setPhoto} />
      <label className={styles.note}>
        <span>{t('phone.note')}</span>
        <textarea rows={2} maxLength={120} value={fix.note} onChange={({ target }) => fix.setNote(target.value)} />
      </label>
    </>
  );
}
