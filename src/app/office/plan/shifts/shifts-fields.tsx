import { SegmentedControl, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../fields/day-field.tsx';
import { NumberField } from '../../fields/number-field.tsx';
import { useChoices } from '../../staffing/use-choices.ts';
import { ChoiceButtons } from '../choice-buttons.tsx';
import type { PlanDesk } from '../use-plan-desk.ts';
import { TogetherFields } from './together-fields.tsx';

/** What the office wants of the roster. */
export function ShiftsFields({ desk }: { desk: PlanDesk<'shifts'> }) {
  const { t } = useTranslation('planShifts');
  const { settings } = desk.draft;
  const kinds = useChoices().kind.filter(({ open }) => open);
  // All of them is none by name: kinds that are added later belong to it.
  const chosen = settings.kinds.length === 0 ? kinds.map(({ value }) => value) : settings.kinds;
  return (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <DayField
          label={t('setting.from')}
          value={settings.from}
          onChange={(from) => from !== null && desk.set({ from })}
        />
        <DayField
          label={t('setting.until')}
          value={settings.until}
          onChange={(until) => until !== null && desk.set({ until })}
        />
      </SimpleGrid>
      <ChoiceButtons
        label={t('kinds')}
        choices={kinds}
        chosen={chosen}
        fewest={1}
        onChange={(next) => desk.set({ kinds: next.length === kinds.length ? [] : next })}
      />
      <SegmentedControl
        fullWidth
        aria-label={t('fill.label')}
        value={settings.fill}
        data={(['min', 'max'] as const).map((value) => ({ value, label: t(`fill.${value}`) }))}
        onChange={(fill) => desk.set({ fill: fill as typeof settings.fill })}
      />
      <SimpleGrid cols={2} spacing="sm">
        <NumberField
          label={t('setting.restHours')}
          unit="h"
          value={settings.restHours}
          onChange={(restHours) => desk.set({ restHours })}
        />
        <NumberField
          label={t('setting.mostPerWeek')}
          value={settings.mostPerWeek}
          onChange={(mostPerWeek) => desk.set({ mostPerWeek })}
        />
      </SimpleGrid>
      <TogetherFields together={settings.together} onChange={(together) => desk.set({ together })} />
    </>
  );
}
