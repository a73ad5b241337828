import { useTranslation } from 'react-i18next';
import { Room } from '../room.tsx';

/** In the making. */
export function TakeDownRoom() {
  const { t } = useTranslation('takedown');
  return <Room title={t('title')}>{null}</Room>;
}
