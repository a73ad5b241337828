import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import { may } from '../../../domain/permissions.ts';
import { useCampaign } from '../../ui/campaign-context.ts';
import { useDeed } from '../use-deed.ts';
import { AddNamed } from './add-named.tsx';
import type { Choice } from './use-choices.ts';

/** No row has it as its id. */
const NEW = '+';

interface SelectOrAddProps {
  readonly what: 'kind' | 'group';
  readonly value: string | null;
  readonly choices: readonly Choice[];
  readonly error: string | undefined;
  onChange(value: string | null): void;
}

/** A kind of shift or a group out of those there are; the office adds one that is missing without leaving the form. */
export function SelectOrAdd({ what, value, choices, error, onChange }: SelectOrAddProps) {
  const { t } = useTranslation('staffing', { keyPrefix: 'form' });
  const deed = useDeed();
  const adds = useCampaign(({ actor }) => may(actor, what === 'kind' ? 'setActivity' : 'setGroup'));
  const [adding, setAdding] = useState(false);
  const add = async (name: string) => {
    const id = uuid();
    const result =
      what === 'kind'
        ? await deed('setActivity', { activityId: id, name, closed: false })
        : await deed('setGroup', { groupId: id, name, closed: false });
    if (result.done) onChange(id);
    return result;
  };
  return (
    <>
      <Select
        label={t(what)}
        value={value ?? ''}
        error={error}
        data={[
          ...(what === 'group' ? [{ value: '', label: t('everybody') }] : []),
          ...choices.filter((choice) => choice.open || choice.value === value),
          ...(adds ? [{ value: NEW, label: t(`add.${what}`) }] : []),
        ]}
        onChange={(next) => (next === NEW ? setAdding(true) : onChange(next || null))}
      />
      {adding && <AddNamed label={t(`name.${what}`)} onAdd={add} onClose={() => setAdding(false)} />}
    </>
  );
}
