import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MeetingPoint } from '../../../../../planning/meeting/meeting-plan.ts';
import type { Crew } from '../../../../../planning/tours/tours-plan.ts';
import { formatMetres } from '../../../../texts/format.ts';
import { useMapDesk } from '../../../map/map-desk.tsx';
import list from '../tour-list.module.css';
import type { FoundMeeting } from './use-meeting.ts';

interface FoundPointsProps {
  readonly found: FoundMeeting;
  readonly crews: readonly Crew[];
  onTakeBack(): void;
}

/** Where who meets, and how near that is; a tap shows it on the map. */
export function FoundPoints({ found: { plan, proven, crews: met }, crews, onTakeBack }: FoundPointsProps) {
  const { t } = useTranslation('planMeeting');
  const { look } = useMapDesk();
  const nameOf = ({ spot, streets }: MeetingPoint) =>
    streets.length > 0 ? t(`spot.${spot}`, { streets: streets.join(' / ') }) : t(`unnamed.${spot}`);
  return (
    <div role="status">
      <Text fw={700}>{t('found', { count: plan.points.length })}</Text>
      <Text size="sm" c="dimmed">
        {t('mean', { metres: formatMetres(plan.metres) })} {proven && t('proven')}
      </Text>
      <ul className={list.tours}>
        {plan.points.map((point, index) => (
          <li key={`${point.lon} ${point.lat}`}>
            <button type="button" className={list.show} onClick={() => look({ places: [point], chosen: point })}>
              <span>
                <strong>{nameOf(point)}</strong>
                <span className={list.line}>
                  {[
                    ...crews.filter(({ id }) => met[index]?.includes(id)).map(({ name }) => name),
                    t('stops', { count: point.stops }),
                  ].join(' · ')}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button size="xs" mt={8} onClick={onTakeBack}>
        {t('takeBack')}
      </Button>
    </div>
  );
}
