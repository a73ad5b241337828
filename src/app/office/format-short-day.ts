/** '2027-01-24' → '24. Jan.': for figures, where there is no room for the whole month. */
export function formatShortDay(day: string, language: string): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de-DE', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(day));
}
