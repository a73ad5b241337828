import { SegmentedControl, Text } from '@mantine/core';
import { useId } from 'react';

interface ChoiceFieldProps<V extends string> {
  readonly label: string;
  readonly values: readonly { readonly value: V; readonly label: string }[];
  readonly value: V;
  readonly disabled: boolean;
  onChange(value: V): void;
}

/** One of a few, all of them in sight. */
export function ChoiceField<V extends string>({ label, values, value, disabled, onChange }: ChoiceFieldProps<V>) {
  const id = useId();
  return (
    <div>
      <Text id={id} fw={600} size="sm" mb={4}>
        {label}
      </Text>
      <SegmentedControl
        fullWidth
        size="sm"
        aria-labelledby={id}
        disabled={disabled}
        value={value}
        data={[...values]}
        onChange={(next) => onChange(next as V)}
      />
    </div>
  );
}
