import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseWifiOnly, isWifiOnly, network } from '../../../device/photos/wifi-choice.ts';
import { RadioGroup } from '../radio-group.tsx';
import styles from './photo-settings.module.css';
import { useOfQueue, usePhotoQueue } from './use-photo-queue.ts';

/** Over which line photos go, and what signing out would cost. */
export function PhotoSettings() {
  const { t } = useTranslation('photos');
  const count = useOfQueue(usePhotoQueue(), (queue) => queue.progress.waiting) ?? 0;
  const [only, setOnly] = useState(isWifiOnly);
  const choose = (choice: 'always' | 'only') => {
    chooseWifiOnly(choice === 'only');
    setOnly(choice === 'only');
  };
  return (
    <>
      <RadioGroup
        row
        label={t('wifi.title')}
        options={(['always', 'only'] as const).map((value) => ({ value, label: t(`wifi.${value}`) }))}
        value={only ? 'only' : 'always'}
        onChange={choose}
      />
      {only && network() === 'unknown' && <p className={styles.note}>{t('wifi.unknown')}</p>}
      {count > 0 && <p className={styles.note}>{t('leave', { count })}</p>}
    </>
  );
}
