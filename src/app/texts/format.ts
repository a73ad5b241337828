import i18next from 'i18next';

/** Intl makes a formatter slowly and is asked often: one per language and kind. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${i18next.language}${JSON.stringify(options)}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(i18next.language === 'en' ? 'en-GB' : 'de-DE', options);
    formatters.set(key, found);
  }
  return found;
}

/** '2027-02-02' → '2. Februar'. A calendar day has no timezone, so none may shift it. */
export function formatDay(day: string): string {
  return formatter({ day: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));
}

/** '2027-01-24' → '24. Jan.': where there is no room for the whole month. */
export const formatShortDay = (day: string): string =>
  formatter({ day: 'numeric', month: 'short', timeZone: 'UTC' }).format(Date.parse(day));

/** ms since 1970 → '12. Januar, 0:00' on the campaign's clock. */
export function formatInstant(at: number, timeZone: string): string {
  const day = formatter({ day: 'numeric', month: 'long', timeZone }).format(at);
  const time = formatter({ hour: 'numeric', minute: '2-digit', timeZone }).format(at);
  return `${day}, ${time}`;
}

/** Whole metres up to a kilometre, then kilometres with one decimal: '18 m', '1,4 km'. */
export function formatMetres(metres: number): string {
  if (metres < 995) return i18next.t('metres', { metres: Math.round(metres) });
  const kilometres = (metres / 1000).toLocaleString(i18next.language, { maximumFractionDigits: 1 });
  return i18next.t('kilometres', { kilometres });
}

/** 1400 → '1.400' in German, '1,400' in English. */
export const formatCount = (count: number): string => count.toLocaleString(i18next.language);

/** ms since 1970 → 'Do., 14. Januar' on the campaign's clock. */
export const formatWeekday = (at: number, timeZone: string): string =>
  formatter({ weekday: 'short', day: 'numeric', month: 'long', timeZone }).format(at);

/** "2027-02" → "Februar 2027". */
export const formatMonth = (month: string): string =>
  formatter({ month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(`${month}-01T00:00:00Z`));

/** ms since 1970 → '18:05' on the campaign's clock. */
export const formatTime = (at: number, timeZone: string): string =>
  formatter({ hour: '2-digit', minute: '2-digit', timeZone }).format(at);

/** '18:00–20:00' on the campaign's clock; in the night when the clock is put back one hour comes twice, as it does outside. */
export const formatSpan = ({ start, end }: { start: number; end: number }, timeZone: string): string =>
  `${formatTime(start, timeZone)}–${formatTime(end, timeZone)}`;
