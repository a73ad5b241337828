import { Button, SegmentedControl, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuid } from 'uuid';
import { may } from '../../../domain/permissions.ts';
import { cutSlots, shareSlots } from '../../../domain/rules/cut-slots.ts';
import { spanOn } from '../../../domain/rules/draft-shifts.ts';
import { formatSpan } from '../../texts/format.ts';
import { useCampaign } from '../../ui/campaign-context.ts';
import { NumberField } from '../fields/number-field.tsx';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { useDeed } from '../use-deed.ts';
import { AddNamed } from './add-named.tsx';
import type { FieldProps } from './field-props.ts';
import classes from './shift-form.module.css';
import type { Choice } from './use-choices.ts';

type Slots = NonNullable<FieldProps['draft']['slots']>;

interface SlotsFieldsProps extends FieldProps {
  readonly groups: readonly Choice[];
}

/** One shift, or a stand that is cut into slots, each of them staffed by a group. */
export function SlotsFields({ draft, errors, set, groups }: SlotsFieldsProps) {
  const { t } = useTranslation('staffing', { keyPrefix: 'form.slots' });
  const { slots } = draft;
  const open = groups.filter((group) => group.open);
  const turn = (how: string) => set({ slots: how === 'cut' ? { minutes: 90, groups: [], by: 'turn' } : null });
  return (
    <>
      <SegmentedControl
        fullWidth
        aria-label={t('label')}
        value={slots ? 'cut' : 'whole'}
        data={(['whole', 'cut'] as const).map((value) => ({ value, label: t(value) }))}
        onChange={turn}
      />
      {slots && (
        <div className={classes.part}>
          <NumberField
            label={t('length')}
            unit={t('minutes')}
            value={slots.minutes}
            error={errors.slots}
            onChange={(minutes) => set({ slots: { ...slots, minutes } })}
          />
          <Groups groups={open} slots={slots} set={(changes) => set({ slots: changes })} />
          {slots.groups.length > 1 && (
            <SegmentedControl
              fullWidth
              aria-label={t('by')}
              value={slots.by}
              data={(['turn', 'all'] as const).map((value) => ({ value, label: t(value) }))}
              onChange={(by) => set({ slots: { ...slots, by: by as Slots['by'] } })}
            />
          )}
          {!errors.to && !errors.slots && <Preview draft={draft} slots={slots} groups={groups} />}
        </div>
      )}
    </>
  );
}

function Groups({ groups, slots, set }: { groups: readonly Choice[]; slots: Slots; set(slots: Slots): void }) {
  const { t } = useTranslation('staffing', { keyPrefix: 'form' });
  const deed = useDeed();
  const adds = useCampaign(({ actor }) => may(actor, 'setGroup'));
  const [adding, setAdding] = useState(false);
  const toggle = (id: string) =>
    set({
      ...slots,
      groups: slots.groups.includes(id) ? slots.groups.filter((one) => one !== id) : [...slots.groups, id],
    });
  const add = async (name: string) => {
    const groupId = uuid();
    const result = await deed('setGroup', { groupId, name, closed: false });
    if (result.done) toggle(groupId);
    return result;
  };
  return (
    <>
      <Text size="sm" c="dimmed">
        {groups.length === 0 ? t('slots.noGroups') : t('slots.groups')}
      </Text>
      <fieldset className={classes.groups} aria-label={t('slots.groups')}>
        {groups.map(({ value, label }) => (
          <Button key={value} size="sm" aria-pressed={slots.groups.includes(value)} onClick={() => toggle(value)}>
            {label}
          </Button>
        ))}
        {adds && !adding && (
          <Button size="sm" variant="subtle" onClick={() => setAdding(true)}>
            {t('add.group')}
          </Button>
        )}
      </fieldset>
      {adding && <AddNamed label={t('name.group')} onAdd={add} onClose={() => setAdding(false)} />}
    </>
  );
}

/** The slots of the first day as they will be. */
function Preview({ draft, slots, groups }: { draft: FieldProps['draft']; slots: Slots; groups: readonly Choice[] }) {
  const { t } = useTranslation('staffing', { keyPrefix: 'form.slots' });
  const { timezone } = useCampaignRow();
  const { day, from, to } = draft;
  if (day === null || from === '' || to === '' || !(slots.minutes > 0)) return null;
  const cut = cutSlots(spanOn(timezone, day, from, to), slots.minutes * 60_000);
  const shared = shareSlots(cut, slots.groups, slots.by);
  const name = (id: string | null) => groups.find(({ value }) => value === id)?.label ?? t('anybody');
  return (
    <Table verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('slot')}</Table.Th>
          <Table.Th>{t('who')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {cut.map((slot) => (
          <Table.Tr key={slot.start}>
            <Table.Td>{formatSpan(slot, timezone)}</Table.Td>
            <Table.Td style={{ whiteSpace: 'normal' }}>
              {shared
                .filter(({ start }) => start === slot.start)
                .map(({ group }) => name(group))
                .join(', ')}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
