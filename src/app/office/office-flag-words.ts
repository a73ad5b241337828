import i18next from 'i18next';
import { flagWords } from '../texts/reason-words.ts';

/** The words for a flag as the office reads them: in the street, a stock is "your team's". */
export function officeFlagWords(code: string): string {
  return code === 'over-stock' ? i18next.t('office:decide.overStock') : flagWords(code);
}
