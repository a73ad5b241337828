import i18next from 'i18next';

/** What was done, in a few words. Names of a newer app are an entry, too. */
export function deedWords(name: string): string {
  const t = i18next.getFixedT(null, 'office', 'decide.deeds');
  return t(name as 'other', { defaultValue: t('other') });
}
