import { Select, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { isComing, signUpOf } from '../../../domain/rules/sign-ups.ts';
import { useRows } from '../use-rows.ts';
import classes from './tick.module.css';

interface TickWalkInProps {
  readonly shift: ShiftRow;
  /** Whether it could be noted. */
  onCame(one: { id: string; name: string }): Promise<boolean>;
}

/** Who was there without being on the list: found by name, noted with one press. */
export function TickWalkIn({ shift, onCame }: TickWalkInProps) {
  const { t } = useTranslation('totals', { keyPrefix: 'tick' });
  const members = useRows('member');
  const groups = useRows('group');
  const profiles = useRows('profile');
  const [words, setWords] = useState('');
  const choices = useMemo(() => {
    const groupOf = new Map(profiles.map(({ id, group }) => [id, group]));
    const nameOf = new Map(groups.map(({ id, name }) => [id, name]));
    return members
      .filter(({ id, revokedAt }) => {
        const entry = signUpOf(shift, id);
        return revokedAt === null && !(entry && (isComing(entry) || entry.came !== null));
      })
      .map(({ id, name }) => {
        // Two people of one name are told apart by whom they belong to.
        const group = nameOf.get(groupOf.get(id) ?? '');
        return { value: id, name, label: group ? `${name} · ${group}` : name };
      })
      .sort((a, b) => a.label.localeCompare(b.label));
  }, [members, groups, profiles, shift]);
  return (
    <div className={classes.walkIn}>
      <Select
        label={t('walkIn')}
        placeholder={t('search')}
        nothingFoundMessage={t('nobodyFound')}
        searchable
        limit={30}
        value={null}
        data={choices}
        searchValue={words}
        onSearchChange={setWords}
        onChange={(id) => {
          const one = choices.find(({ value }) => value === id);
          if (!one) return;
          void onCame({ id: one.value, name: one.name }).then(() => setWords(''));
        }}
      />
      <Text size="sm" c="dimmed">
        {t('walkInHint')}
      </Text>
    </div>
  );
}
