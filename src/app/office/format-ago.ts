const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** 'vor 5 Minuten': how long ago an instant (ms) was; 'jetzt' within a minute, also for a clock that runs ahead. */
export function formatAgo(at: number, now: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const [unit, ms] of STEPS) {
    if (now - at >= ms) return format.format(-Math.floor((now - at) / ms), unit);
  }
  return format.format(0, 'second');
}
