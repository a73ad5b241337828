import { useTranslation } from 'react-i18next';
import { Room } from '../../ui/room.tsx';

/** What I like to take part in, and when. */
export function SurveyPage() {
  const { t } = useTranslation('survey');
  return (
    <Room title={t('title')} back="/shifts">
      <p />
    </Room>
  );
}
