import { useTranslation } from 'react-i18next';
import { Room } from '../../ui/room.tsx';

/** One shift: when, where, with whom. */
export function ShiftPage() {
  const { t } = useTranslation('shifts');
  return (
    <Room title={t('shift')} back="/shifts">
      <p />
    </Room>
  );
}
