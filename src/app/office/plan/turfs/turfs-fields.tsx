import { SegmentedControl, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../fields/number-field.tsx';
import { ChoiceButtons } from '../choice-buttons.tsx';
import plan from '../plan.module.css';
import type { PlanDesk } from '../use-plan-desk.ts';

interface TurfsFieldsProps {
  readonly desk: PlanDesk<'turfs'>;
  /** Those that this person answers for. */
  readonly wards: readonly { readonly id: string; readonly name: string }[];
  /** How many turfs there are already. */
  readonly standing: number;
}

/** What the office wants of the turfs. */
export function TurfsFields({ desk, wards, standing }: TurfsFieldsProps) {
  const { t } = useTranslation('planTurfs');
  const { settings } = desk.draft;
  const { size, doorsPerHour } = settings;
  /** The same size in the other unit. */
  const measureIn = (unit: string) => {
    if (unit === size.unit || !(doorsPerHour > 0)) return;
    const value =
      unit === 'hours' ? Math.round((size.value / doorsPerHour) * 10) / 10 : Math.round(size.value * doorsPerHour);
    desk.set({ size: { unit: unit as typeof size.unit, value } });
  };
  return (
    <>
      <ChoiceButtons
        label={t('wards')}
        choices={wards.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={settings.wards}
        onChange={(chosen) => desk.set({ wards: chosen })}
      />
      <SegmentedControl
        fullWidth
        aria-label={t('unit.label')}
        value={size.unit}
        data={(['doors', 'hours'] as const).map((value) => ({ value, label: t(`unit.${value}`) }))}
        onChange={measureIn}
      />
      <SimpleGrid cols={2} spacing="sm">
        <NumberField
          label={t('setting.size')}
          {...(size.unit === 'hours' && { unit: t('hours') })}
          value={size.value}
          onChange={(value) => desk.set({ size: { ...size, value } })}
        />
        <NumberField
          label={t('setting.doorsPerHour')}
          value={doorsPerHour}
          onChange={(value) => desk.set({ doorsPerHour: value })}
        />
      </SimpleGrid>
      {standing > 0 && (
        <label className={plan.tick}>
          <input
            type="checkbox"
            checked={settings.keepOpen}
            onChange={({ currentTarget }) => desk.set({ keepOpen: currentTarget.checked })}
          />
          {t('keepOpen', { count: standing })}
        </label>
      )}
    </>
  );
}
