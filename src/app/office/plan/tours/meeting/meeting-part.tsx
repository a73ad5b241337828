import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TourStop } from '../../../../../planning/tours/tours-plan.ts';
import { CITY_NOT_HERE } from '../../run/collect-city.ts';
import run from '../../run/run.module.css';
import type { PlanDesk } from '../../use-plan-desk.ts';
import { FoundPoints } from './found-points.tsx';
import { crewsToMeet } from './order-meeting.ts';
import { useMeeting } from './use-meeting.ts';

interface MeetingPartProps {
  readonly desk: PlanDesk<'tours'>;
  /** What there is to do. */
  readonly waiting: readonly TourStop[];
}

/** One button finds where the crews without a start meet. After half an evening all have met. */
export function MeetingPart({ desk, waiting }: MeetingPartProps) {
  const { t } = useTranslation('planMeeting');
  const meeting = useMeeting(desk, waiting);
  const { state, found } = meeting;
  const { settings } = desk.draft;
  const going = crewsToMeet(settings).length;
  if (settings.replaces.length > 0) return null;
  const searching = state.kind === 'running';
  return (
    <>
      {(going > 0 || searching) && (
        <div>
          <Button disabled={searching} onClick={() => meeting.search()}>
            {searching ? t('searching') : t('search')}
          </Button>
          <Text size="sm" c="dimmed" mt={4}>
            {t('about', { count: going })}
          </Text>
        </div>
      )}
      {state.kind === 'contradiction' && (
        <div role="alert" className={run.stopped}>
          <p>
            <strong>{t(`contradiction.${state.code}` as 'contradiction.no-stops', state.values)}</strong>
          </p>
          {state.remedies.map(({ to }) => (
            <Button key={to} size="sm" onClick={() => meeting.search(Number(to))}>
              {t('fewer', { count: Number(to) })}
            </Button>
          ))}
        </div>
      )}
      {state.kind === 'failed' && (
        <div role="alert" className={run.stopped}>
          {state.why === CITY_NOT_HERE ? t('notHere') : t('failed')}
        </div>
      )}
      {found && <FoundPoints found={found} crews={settings.crews} onTakeBack={meeting.takeBack} />}
    </>
  );
}
