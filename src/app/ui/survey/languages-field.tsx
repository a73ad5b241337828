import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { allLanguages, languageName } from '../../texts/language-name.ts';
import { Chips } from './chips.tsx';
import styles from './survey.module.css';

/** What is spoken most at the doors; every other one is in the list. */
const COMMON = ['de', 'en', 'tr', 'ar', 'ru', 'uk', 'pl', 'fr'];

interface LanguagesFieldProps {
  readonly languages: readonly string[];
  onToggle(code: string): void;
}

export function LanguagesField({ languages, onToggle }: LanguagesFieldProps) {
  const { t, i18n } = useTranslation('survey');
  const shown = [...COMMON, ...languages.filter((code) => !COMMON.includes(code))];
  const others = useMemo(() => allLanguages().map((code) => ({ code, name: languageName(code) })), [i18n.language]);
  return (
    <Chips
      label={t('languages.title')}
      options={shown.map((code) => ({ value: code, label: languageName(code) }))}
      chosen={languages}
      onToggle={onToggle}
    >
      <select
        className={styles.more}
        aria-label={t('languages.more')}
        value=""
        onChange={(event) => onToggle(event.target.value)}
      >
        <option value="">{t('languages.more')}</option>
        {others
          .filter(({ code }) => !shown.includes(code))
          .map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </select>
    </Chips>
  );
}
