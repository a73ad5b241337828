import { Button, Select, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DAY_PARTS, mobility } from '../../../domain/model/profile.ts';
import { languageName } from '../../texts/language-name.ts';
import { WEEKDAYS } from '../../ui/survey/week-grid.tsx';
import { useChoices } from '../staffing/use-choices.ts';
import { EVERYBODY, type PeopleFilter, type Person } from './people.ts';
import classes from './volunteers.module.css';

const WHO = ['answered', 'unanswered', 'newcomers', 'never-asked'] as const;

interface PeopleFiltersProps {
  people: readonly Person[];
  filter: PeopleFilter;
  onChange(filter: PeopleFilter): void;
}

/** "Who can do doors on Thursday evening in ward 4": every column can be asked for. */
export function PeopleFilters({ people, filter, onChange }: PeopleFiltersProps) {
  const { t } = useTranslation(['volunteers', 'survey']);
  const { ward, group, kind } = useChoices();
  const languages = useMemo(() => {
    const spoken = new Set(people.flatMap(({ profile }) => profile?.languages ?? []));
    const named = [...spoken].map((code) => ({ value: code, label: languageName(code) }));
    return named.sort((a, b) => a.label.localeCompare(b.label));
  }, [people]);
  const set = (changes: Partial<PeopleFilter>) => onChange({ ...filter, ...changes });
  const choice = (
    field: Exclude<keyof PeopleFilter, 'name'>,
    options: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <Select
      size="sm"
      label={t(`filter.${field}`)}
      data={[{ value: '', label: t('filter.any') }, ...options.map(({ value, label }) => ({ value, label }))]}
      value={filter[field]}
      onChange={(value) => set({ [field]: value ?? '' })}
    />
  );
  return (
    <div className={classes.filters}>
      {choice('kind', kind)}
      {choice(
        'day',
        WEEKDAYS.map((day, index) => ({ value: String(index), label: t(`survey:days.${day}.long`) })),
      )}
      {choice(
        'part',
        DAY_PARTS.map(({ name }, index) => ({ value: String(index), label: t(`survey:parts.${name}`) })),
      )}
      {choice(
        'ward',
        ward.map(({ value, label }) => ({ value, label: `${value} ${label}` })),
      )}
      {choice('experience', [
        { value: 'yes', label: t('filter.experienced') },
        { value: 'no', label: t('filter.inexperienced') },
      ])}
      {choice('group', group)}
      {choice('language', languages)}
      {choice(
        'mobility',
        mobility.options.map((value) => ({ value, label: t(`survey:mobility.${value}`) })),
      )}
      {choice(
        'who',
        WHO.map((value) => ({ value, label: t(`filter.whos.${value}`) })),
      )}
      <TextInput
        size="sm"
        label={t('filter.name')}
        value={filter.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Button
        size="sm"
        disabled={Object.values(filter).every((value) => value === '')}
        onClick={() => onChange(EVERYBODY)}
      >
        {t('filter.clear')}
      </Button>
    </div>
  );
}
