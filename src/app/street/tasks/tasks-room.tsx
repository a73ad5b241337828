import { useTranslation } from 'react-i18next';
import { Room } from '../room.tsx';

/** In the making. */
export function TasksRoom() {
  const { t } = useTranslation('complaints');
  return <Room title={t('title')}>{null}</Room>;
}
