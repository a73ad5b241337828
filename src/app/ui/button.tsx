import type { ButtonHTMLAttributes, ComponentType } from 'react';
import styles from './button.module.css';

type Icon = ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** main: the one lamp-coloured action of a screen · plain: everything beside it · quiet: text only. */
  readonly look?: 'main' | 'plain' | 'quiet';
  readonly icon?: Icon;
}

/** A button that a glove can hit: 68 px high for the main action, 48 px for the others. */
export function Button({ look = 'plain', icon: Icon, children, className = '', ...rest }: ButtonProps) {
  return (
    <button type="button" className={`${styles.button} ${styles[look]} ${className}`} {...rest}>
      {Icon && <Icon size={look === 'main' ? 28 : 20} stroke={2.4} aria-hidden />}
      <span>{children}</span>
    </button>
  );
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly label: string;
  readonly icon: Icon;
}

/** A round button with a sign instead of words; the words are for screen readers and tooltips. */
export function IconButton({ label, icon: Icon, className = '', ...rest }: IconButtonProps) {
  return (
    <button type="button" className={`${styles.round} ${className}`} aria-label={label} title={label} {...rest}>
      <Icon size={24} stroke={2} aria-hidden />
    </button>
  );
}
