import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** An empty field is NaN: the schema says so in words. */
export interface NumberFieldProps {
  label: string;
  /** Read out instead of the label where a table's headings show it. */
  hidden?: boolean;
  unit?: string;
  value: number;
  error?: string;
  onChange(value: number): void;
}

/** A number as people of the language write it: 1.400 and 2,2 in German. */
export function NumberField({ label, hidden, unit, value, error, onChange }: NumberFieldProps) {
  const { i18n } = useTranslation();
  const english = i18n.language === 'en';
  return (
    <NumberInput
      label={hidden ? undefined : label}
      aria-label={hidden ? label : undefined}
      value={Number.isNaN(value) ? '' : value}
      onChange={(next) => onChange(next === '' ? Number.NaN : Number(next))}
      thousandSeparator={english ? ',' : '.'}
      decimalSeparator={english ? '.' : ','}
      allowNegative={false}
      clampBehavior="none"
      inputMode="decimal"
      error={error}
      rightSection={unit}
      rightSectionWidth={unit ? 22 + unit.length * 8 : undefined}
      rightSectionProps={{ 'aria-hidden': true, style: { color: 'var(--dim)', fontSize: 13 } }}
    />
  );
}
