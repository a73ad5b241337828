import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './survey.module.css';

interface ChipsProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  onToggle(value: string): void;
  readonly hint?: string;
  readonly children?: ReactNode;
}

/** Any of several: big enough for a thumb, chosen by a tick and not by colour alone. */
export function Chips({ label, options, chosen, onToggle, hint, children }: ChipsProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      <div className={styles.chips}>
        {options.map((option) => (
          <Chip
            key={option.value}
            label={option.label}
            on={chosen.includes(option.value)}
            onToggle={() => onToggle(option.value)}
          />
        ))}
        {children}
      </div>
      {hint && <p className={styles.hint}>{hint}</p>}
    </fieldset>
  );
}

interface ChipProps {
  readonly label: string;
  readonly on: boolean;
  onToggle(): void;
}

export function Chip({ label, on, onToggle }: ChipProps) {
  return (
    <button type="button" className={styles.chip} aria-pressed={on} onClick={onToggle}>
      {on && <IconCheck size={18} stroke={3} aria-hidden />}
      <span>{label}</span>
    </button>
  );
}
