import { TextInput } from '@mantine/core';

interface DayFieldProps {
  label: string;
  /** "2027-02-14", null for none. */
  value: string | null;
  description?: string;
  error?: string;
  onChange(day: string | null): void;
}

/** A calendar day by the browser's own picker: people know it, and it works with the keyboard. */
export function DayField({ label, value, description, error, onChange }: DayFieldProps) {
  return (
    <TextInput
      type="date"
      label={label}
      description={description}
      value={value ?? ''}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
