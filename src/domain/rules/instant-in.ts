const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The instant (ms since 1970) of a wall-clock time in an IANA timezone: day "2027-01-12", time "00:00".
 * Of an hour that the clock jumps over, the instant after the jump; of one that comes twice, the first.
 */
export function instantIn(timezone: string, day: string, time: string): number {
  const wall = Date.parse(`${day}T${time}:00Z`);
  // The offset is asked for a day before and a day after, so that a change of the clock lies between them or not at all.
  const [before, after] = [wall - 86_400_000, wall + 86_400_000].map((at) => offsetAt(timezone, at)) as [
    number,
    number,
  ];
  for (const offset of before === after ? [before] : [before, after]) {
    if (offsetAt(timezone, wall - offset) === offset) return wall - offset;
  }
  return wall - before;
}

/** The wall-clock time ("18:05") of an instant in an IANA timezone. */
export function timeIn(timezone: string, at: number): string {
  return new Date(at + offsetAt(timezone, at)).toISOString().slice(11, 16);
}

/** What the timezone's clocks are ahead of UTC at an instant, in ms. */
function offsetAt(timezone: string, at: number): number {
  let formatter = formatters.get(timezone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timezone, formatter);
  }
  const part = Object.fromEntries(formatter.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const wall = Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!, part.second!);
  return wall - Math.floor(at / 1000) * 1000;
}
