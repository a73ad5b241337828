import { Select, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { signUpOf } from '../../../domain/rules/sign-ups.ts';
import { useRows } from '../use-rows.ts';
import classes from './crew.module.css';
import { useCrewDeeds } from './use-crew-deeds.ts';

/** Puts anybody on the shift by name; why it does not go is said in a sentence. */
export function AddByHand({ shift }: { readonly shift: ShiftRow }) {
  const { t } = useTranslation('crew', { keyPrefix: 'people' });
  const members = useRows('member');
  const deeds = useCrewDeeds(shift);
  const [told, setTold] = useState<{ words: string; bad: boolean }>();
  const others = useMemo(
    () =>
      members
        .filter(({ id, revokedAt }) => revokedAt === null && signUpOf(shift, id)?.state !== 'coming')
        .sort((a, b) => a.name.localeCompare(b.name)),
    [members, shift],
  );
  async function add(id: string | null) {
    const member = others.find((one) => one.id === id);
    if (!member) return;
    const result = await deeds.comes(member);
    setTold(result.done ? { words: t('added', member), bad: false } : { words: result.why, bad: true });
  }
  return (
    <div className={classes.add}>
      <Select
        label={t('add')}
        placeholder={t('addPlaceholder')}
        nothingFoundMessage={t('nobodyFound')}
        searchable
        limit={60}
        data={others.map(({ id, name }) => ({ value: id, label: name }))}
        value={null}
        onChange={(id) => void add(id)}
      />
      <Text role={told?.bad ? 'alert' : 'status'} size="sm" c={told?.bad ? 'var(--attention-text)' : 'dimmed'}>
        {told?.words}
      </Text>
    </div>
  );
}
