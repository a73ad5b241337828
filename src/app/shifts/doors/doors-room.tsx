import { useTranslation } from 'react-i18next';
import { Room } from '../../ui/room.tsx';

/** At the doors of a turf. */
export function DoorsRoom() {
  const { t } = useTranslation('doors');
  return (
    <Room title={t('title')} back="/shifts">
      <p />
    </Room>
  );
}
