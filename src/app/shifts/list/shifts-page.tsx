import { useTranslation } from 'react-i18next';
import { Room } from '../../ui/room.tsx';

/** The shifts that one can join. */
export function ShiftsPage() {
  const { t } = useTranslation('shifts');
  return (
    <Room title={t('title')} back={null}>
      <p />
    </Room>
  );
}
