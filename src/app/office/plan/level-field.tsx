import { SegmentedControl, Text } from '@mantine/core';
import { useId } from 'react';

interface LevelFieldProps {
  readonly label: string;
  /** What can be chosen, from the least to the most. */
  readonly levels: readonly { readonly value: number; readonly label: string }[];
  readonly value: number;
  readonly disabled: boolean;
  onChange(value: number): void;
}

/** A weight in words: nobody knows what 0.5 means. What lies between two levels shows as the nearer one. */
export function LevelField({ label, levels, value, disabled, onChange }: LevelFieldProps) {
  const id = useId();
  const nearest = levels.reduce((best, level) =>
    Math.abs(level.value - value) < Math.abs(best.value - value) ? level : best,
  );
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
        value={String(nearest.value)}
        data={levels.map((level) => ({ value: String(level.value), label: level.label }))}
        onChange={(next) => onChange(Number(next))}
      />
    </div>
  );
}
