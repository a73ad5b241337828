import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../../ui/radio-group.tsx';
import styles from './spare-dialog.module.css';

interface NumberChoiceProps {
  /** The section's own; empty where none are known. */
  readonly numbers: readonly string[];
  /** '': none yet. */
  readonly value: string;
  readonly onChange: (number: string) => void;
}

const OTHER = 'other';
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Which house: one of the section's, or a number of four digits at most with one letter at most. */
export function NumberChoice({ numbers, value, onChange }: NumberChoiceProps) {
  const { t } = useTranslation('doors');
  const [other, setOther] = useState(numbers.length === 0);
  const [digits, setDigits] = useState('');
  const [letter, setLetter] = useState('');
  const write = (nextDigits: string, nextLetter: string) => {
    setDigits(nextDigits);
    setLetter(nextLetter);
    onChange(nextDigits === '' ? '' : nextDigits + nextLetter);
  };
  const choose = (chosen: string) => {
    setOther(chosen === OTHER);
    if (chosen === OTHER) write(digits, letter);
    else onChange(chosen);
  };
  return (
    <div className={styles.numbers}>
      {numbers.length > 0 && (
        <RadioGroup
          row
          label={t('spare.number')}
          options={[
            ...[...new Set(numbers)].map((number) => ({ value: number, label: number })),
            { value: OTHER, label: t('spare.otherNumber') },
          ]}
          value={other ? OTHER : value}
          onChange={choose}
        />
      )}
      {other && (
        <div className={styles.pair}>
          <label className={styles.field}>
            <span>{t('spare.number')}</span>
            <input
              inputMode="numeric"
              autoComplete="off"
              maxLength={4}
              value={digits}
              onChange={({ target }) => write(target.value.replaceAll(/\D/g, '').slice(0, 4), letter)}
            />
          </label>
          <label className={styles.field}>
            <span>{t('spare.letter')}</span>
            <select value={letter} onChange={({ target }) => write(digits, target.value)}>
              <option value="">{t('spare.noLetter')}</option>
              {LETTERS.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
    </div>
  );
}
