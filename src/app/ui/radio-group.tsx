import { useId } from 'react';
import styles from './radio-group.module.css';

interface RadioGroupProps<V extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  /** undefined: nothing is chosen yet. */
  readonly value: V | undefined;
  readonly onChange: (value: V) => void;
  /** Side by side, for two or three short words. */
  readonly row?: boolean;
}

/** One of several. */
export function RadioGroup<V extends string>({ label, options, value, onChange, row }: RadioGroupProps<V>) {
  const name = useId();
  return (
    <fieldset className={`${styles.group} ${row ? styles.row : ''}`}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
