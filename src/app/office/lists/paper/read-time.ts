/** A time of day as people scribble it ("18:05", "18.05", "1805", "18 Uhr 5", "18", "7h"); undefined where it is none. */
export function readTime(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  const parts =
    /^(\d{1,2})(\d{2})$/.exec(plain) ?? /^(\d{1,2})\s*(?:[:.,h]|uhr)?\s*(\d{1,2})?\s*(?:uhr|h)?$/.exec(plain);
  if (!parts) return undefined;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2] ?? 0)];
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
