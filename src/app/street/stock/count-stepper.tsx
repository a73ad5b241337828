import { useTranslation } from 'react-i18next';
import styles from './count-stepper.module.css';

interface CountStepperProps {
  readonly value: number;
  readonly onChange: (value: number) => void;
}

const MOST = 9_999;
const STEPS = [-10, -1, 1, 10] as const;

/** How many: typed, or counted up and down with a glove. */
export function CountStepper({ value, onChange }: CountStepperProps) {
  const { t } = useTranslation('stock');
  const set = (next: number) => onChange(Math.min(MOST, Math.max(0, next)));
  const button = (step: number) => (
    <button
      key={step}
      type="button"
      className={styles.step}
      onClick={() => set(value + step)}
      disabled={value + step < 0 && value === 0}
      aria-label={t(step > 0 ? 'phone.more' : 'phone.fewer', { number: Math.abs(step) })}
    >
      {step > 0 ? `+${step}` : `−${-step}`}
    </button>
  );
  return (
    <fieldset className={styles.stepper}>
      <legend className="visually-hidden">{t('phone.count')}</legend>
      {STEPS.slice(0, 2).map(button)}
      <input
        className={styles.count}
        aria-label={t('phone.count')}
        inputMode="numeric"
        value={value}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => set(Number(target.value.replaceAll(/\D/g, '')) || 0)}
      />
      {STEPS.slice(2).map(button)}
    </fieldset>
  );
}
