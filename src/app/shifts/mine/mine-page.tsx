import { useTranslation } from 'react-i18next';
import { Room } from '../../ui/room.tsx';

/** My shifts, my hours, and my calendar. */
export function MinePage() {
  const { t } = useTranslation('shifts');
  return (
    <Room title={t('mine')} back={null}>
      <p />
    </Room>
  );
}
