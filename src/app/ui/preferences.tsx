import { useTranslation } from 'react-i18next';
import { chooseLanguage, LANGUAGES } from '../texts/set-up.ts';
import { RadioGroup } from './radio-group.tsx';
import { chooseTheme, useThemeChoice } from './theme.ts';

/** Language and theme of this device. */
export function Preferences() {
  const { t, i18n } = useTranslation();
  const theme = useThemeChoice();
  const names = { de: t('settings.german'), en: t('settings.english') };
  return (
    <>
      <RadioGroup
        row
        label={t('settings.theme')}
        options={(['auto', 'day', 'night'] as const).map((value) => ({ value, label: t(`settings.${value}`) }))}
        value={theme}
        onChange={chooseTheme}
      />
      <RadioGroup
        row
        label={t('settings.language')}
        options={LANGUAGES.map((value) => ({ value, label: names[value] }))}
        value={i18n.language === 'en' ? 'en' : 'de'}
        onChange={(language) => void chooseLanguage(language)}
      />
    </>
  );
}
