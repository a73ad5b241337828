import { Button, Group, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TeamRow } from '../../../../domain/model/team.ts';
import type { Crew, TravelMode } from '../../../../planning/tours/tours-plan.ts';
import { formatShortDay } from '../../../texts/format.ts';
import { DayField } from '../../fields/day-field.tsx';
import { NumberField } from '../../fields/number-field.tsx';
import { ChoiceField } from '../choice-field.tsx';
import classes from './crews.module.css';

const MODES: readonly TravelMode[] = ['foot', 'bike', 'car'];

interface CrewFieldsProps {
  readonly crew: Crew;
  readonly teams: readonly TeamRow[];
  /** undefined: they do not go. */
  onChange(crew: Crew | undefined): void;
  /** The same once more, on another evening. */
  onAgain(): void;
  /** All others go like this one. */
  onForAll(): void;
  /** Shows on the map where they begin. */
  onPickStart(): void;
}

/** One crew: closed it is a line, open it is all that can be set. */
export function CrewFields(props: CrewFieldsProps) {
  const { t } = useTranslation('planTours', { keyPrefix: 'crews' });
  const { name, day, mode, capacity, minutes } = props.crew;
  // Forty crews have four hundred fields: those that nobody sees would cost as much as those that somebody does.
  const [open, setOpen] = useState(false);
  return (
    <details className={classes.crew} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <strong>{name}</strong>
        <span>
          {[day && formatShortDay(day), t(`mode.${mode}`), t('line', { capacity, minutes })]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </summary>
      {open && <OpenFields {...props} />}
    </details>
  );
}

function OpenFields({ crew, teams, onChange, onAgain, onForAll, onPickStart }: CrewFieldsProps) {
  const { t } = useTranslation('planTours', { keyPrefix: 'crews' });
  const { name, day, mode, capacity, minutes, team, start, end } = crew;
  const set = (changes: Partial<Crew>) => onChange({ ...crew, ...changes });
  return (
    <div className={classes.fields}>
      <SimpleGrid cols={2} spacing="sm">
        <TextInput label={t('name')} value={name} onChange={(event) => set({ name: event.currentTarget.value })} />
        <Select
          label={t('team')}
          clearable
          placeholder={t('anybody')}
          value={team}
          data={teams.filter(({ closedAt }) => closedAt === null).map((one) => ({ value: one.id, label: one.name }))}
          onChange={(next) => set({ team: next })}
        />
        <NumberField label={t('capacity')} value={capacity} onChange={(next) => set({ capacity: next })} />
        <NumberField label={t('minutes')} unit="min" value={minutes} onChange={(next) => set({ minutes: next })} />
      </SimpleGrid>
      <DayField label={t('day')} value={day} onChange={(next) => set({ day: next })} />
      <ChoiceField
        label={t('mode.label')}
        values={MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
        value={mode}
        disabled={false}
        onChange={(next) => set({ mode: next })}
      />
      <Group gap={6}>
        <Button size="xs" onClick={onPickStart}>
          {start ? t('otherStart') : t('pickStart')}
        </Button>
        {start && (
          <>
            <Button size="xs" onClick={() => set({ end: end ? null : start })}>
              {end ? t('endAnywhere') : t('endAtStart')}
            </Button>
            <Button size="xs" onClick={() => set({ start: null, end: null })}>
              {t('noStart')}
            </Button>
          </>
        )}
      </Group>
      <Group gap={6}>
        <Button size="xs" onClick={onForAll}>
          {t('forAll')}
        </Button>
        <Button size="xs" onClick={onAgain}>
          {t('again')}
        </Button>
        <Button size="xs" aria-label={`${t('remove')}: ${name}`} onClick={() => onChange(undefined)}>
          {t('remove')}
        </Button>
      </Group>
    </div>
  );
}
