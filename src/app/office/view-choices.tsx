import { ActionIcon } from '@mantine/core';
import { IconLanguage, IconMoon, IconSun, IconSunMoon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../texts/set-up.ts';
import { chooseTheme, type ThemeChoice, useThemeChoice } from '../ui/theme.ts';
import classes from './navigation.module.css';

const NEXT: Readonly<Record<ThemeChoice, ThemeChoice>> = { auto: 'day', day: 'night', night: 'auto' };
const ICONS = { auto: IconSunMoon, day: IconSun, night: IconMoon } as const;

/** Day or night, German or English: one press each. */
export function ViewChoices() {
  const { t, i18n } = useTranslation('common', { keyPrefix: 'settings' });
  const choice = useThemeChoice();
  const Icon = ICONS[choice];
  const other = i18n.language === 'en' ? 'de' : 'en';
  const otherName = other === 'en' ? t('english') : t('german');
  return (
    <div className={classes.choices}>
      <ActionIcon
        size={44}
        aria-label={`${t('theme')}: ${t(choice)}`}
        title={`${t('theme')}: ${t(choice)}`}
        onClick={() => chooseTheme(NEXT[choice])}
      >
        <Icon size={20} aria-hidden />
      </ActionIcon>
      <button
        type="button"
        className={classes.language}
        lang={other}
        aria-label={`${t('language')}: ${otherName}`}
        onClick={() => void chooseLanguage(other)}
      >
        <IconLanguage size={20} aria-hidden /> {otherName}
      </button>
    </div>
  );
}
