import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './plan.module.css';

interface ChoiceButtonsProps {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  /** 1: the last one stays chosen. */
  readonly fewest?: 0 | 1;
  /** What is chosen then, in the order of the choices. */
  onChange(chosen: readonly string[]): void;
}

/** Some of a few: wards, kinds of shift. */
export function ChoiceButtons({ label, choices, chosen, fewest = 0, onChange }: ChoiceButtonsProps) {
  const { t } = useTranslation('plan', { keyPrefix: 'choice' });
  const values = choices.map(({ value }) => value);
  const all = values.every((value) => chosen.includes(value));
  const toggle = (toggled: string) => {
    const next = values.filter((value) => chosen.includes(value) !== (value === toggled));
    if (next.length >= fewest) onChange(next);
  };
  return (
    <fieldset className={classes.choices}>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <Button
          key={choice.value}
          size="xs"
          aria-pressed={chosen.includes(choice.value)}
          onClick={() => toggle(choice.value)}
        >
          {choice.label}
        </Button>
      ))}
      {choices.length > 1 && !(all && fewest > 0) && (
        <Button size="xs" variant="subtle" onClick={() => onChange(all ? [] : values)}>
          {t(all ? 'none' : 'all')}
        </Button>
      )}
    </fieldset>
  );
}
