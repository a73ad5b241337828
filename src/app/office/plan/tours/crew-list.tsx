import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Crew } from '../../../../planning/tours/tours-plan.ts';
import { useRows } from '../../use-rows.ts';
import type { PlanDesk } from '../use-plan-desk.ts';
import { CrewFields } from './crew-fields.tsx';
import classes from './crews.module.css';
import { crewsOfTeams, likeThisOne, newCrew, nextEvening } from './crews.ts';

interface CrewListProps {
  readonly desk: PlanDesk<'tours'>;
  onPickStart(crew: string): void;
}

/** Who goes: each entry is one team on one evening. */
export function CrewList({ desk, onPickStart }: CrewListProps) {
  const { t } = useTranslation('planTours', { keyPrefix: 'crews' });
  const teams = useRows('team');
  const { crews } = desk.draft.settings;
  const set = (next: readonly Crew[]) => desk.set({ crews: next });
  const change = (id: string, next: Crew | undefined) =>
    set(crews.flatMap((crew) => (crew.id === id ? (next ? [next] : []) : [crew])));
  const carried = crews.reduce((sum, { capacity }) => sum + (capacity || 0), 0);
  return (
    <div>
      <Text fw={700}>{t('title')}</Text>
      <Text size="sm" c="dimmed">
        {t('sum', { count: crews.length, carried })}
      </Text>
      <ul className={classes.list}>
        {crews.map((crew) => (
          <li key={crew.id}>
            <CrewFields
              crew={crew}
              teams={teams}
              onChange={(next) => change(crew.id, next)}
              onAgain={() => set(crews.flatMap((one) => (one.id === crew.id ? [one, nextEvening(one)] : [one])))}
              onForAll={() => set(likeThisOne(crews, crew))}
              onPickStart={() => onPickStart(crew.id)}
            />
          </li>
        ))}
      </ul>
      <Group gap={6}>
        <Button size="xs" onClick={() => set([...crews, newCrew(t('new', { number: crews.length + 1 }), null)])}>
          {t('add')}
        </Button>
        <Button size="xs" onClick={() => set(crewsOfTeams(teams))}>
          {t('fromTeams')}
        </Button>
        {crews.length > 0 && (
          <Button size="xs" onClick={() => set([...crews, ...crews.map(nextEvening)])}>
            {t('twice')}
          </Button>
        )}
      </Group>
    </div>
  );
}
