import { useTranslation } from 'react-i18next';
import { Room } from '../room.tsx';

/** In the making. */
export function StockRoom() {
  const { t } = useTranslation('stock');
  return <Room title={t('title')}>{null}</Room>;
}
