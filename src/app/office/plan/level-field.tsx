import { ChoiceField } from './choice-field.tsx';

interface LevelFieldProps {
  readonly label: string;
  /** What can be chosen, from the least to the most. */
  readonly levels: readonly { readonly value: number; readonly label: string }[];
  readonly value: number;
  readonly disabled: boolean;
  onChange(value: number): void;
}

/** A weight in words: nobody knows what 0.5 means. What lies between two levels shows as the nearer one. */
export function LevelField({ levels, value, onChange, ...field }: LevelFieldProps) {
  const nearest = levels.reduce((best, level) =>
    Math.abs(level.value - value) < Math.abs(best.value - value) ? level : best,
  );
  return (
    <ChoiceField
      {...field}
      values={levels.map((level) => ({ value: String(level.value), label: level.label }))}
      value={String(nearest.value)}
      onChange={(next) => onChange(Number(next))}
    />
  );
}
