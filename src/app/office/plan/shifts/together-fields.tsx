import { Button, CloseButton, Select, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRows } from '../../use-rows.ts';
import classes from './shifts-plan.module.css';

interface TogetherFieldsProps {
  /** Ids of members. */
  readonly together: readonly (readonly string[])[];
  onChange(together: readonly (readonly string[])[]): void;
}

/** Who wants to go with whom: groups of two or more, picked by name. */
export function TogetherFields({ together, onChange }: TogetherFieldsProps) {
  const { t } = useTranslation('planShifts', { keyPrefix: 'together' });
  const members = useRows('member');
  const data = useMemo(
    () =>
      members
        .filter(({ revokedAt }) => revokedAt === null)
        .map(({ id, name }) => ({ value: id, label: name }))
        .sort((a, b) => a.label.localeCompare(b.label)),
    [members],
  );
  const nameOf = (id: string) => members.find((member) => member.id === id)?.name ?? t('somebody');
  const change = (index: number, people: readonly string[]) =>
    onChange(people.length > 0 ? together.with(index, people) : together.toSpliced(index, 1));
  return (
    <section className={classes.together} aria-label={t('title')}>
      <Text fw={600}>{t('title')}</Text>
      {together.map((people, index) => (
        <div key={index} className={classes.wish}>
          <ul>
            {people.map((id) => (
              <li key={id}>
                {nameOf(id)}
                <CloseButton
                  size="sm"
                  aria-label={t('remove', { name: nameOf(id) })}
                  onClick={() =>
                    change(
                      index,
                      people.filter((one) => one !== id),
                    )
                  }
                />
              </li>
            ))}
          </ul>
          <Select
            aria-label={t('add')}
            placeholder={t(people.length === 0 ? 'first' : people.length === 1 ? 'second' : 'add')}
            nothingFoundMessage={t('nobodyFound')}
            searchable
            limit={60}
            data={data.filter(({ value }) => !people.includes(value))}
            value={null}
            onChange={(id) => id !== null && change(index, [...people, id])}
          />
        </div>
      ))}
      {(together.at(-1)?.length ?? 2) >= 2 && (
        <Button size="xs" onClick={() => onChange([...together, []])}>
          {t('another')}
        </Button>
      )}
    </section>
  );
}
