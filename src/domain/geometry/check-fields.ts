import { PackError } from './pack-error.ts';

/** What a field must be: its path (`files.posts.name`, `*` for each element of a list), in words, and as a test. */
export type FieldRule = readonly [path: string, must: string, holds: (value: unknown) => boolean];

export const isText = (value: unknown) => typeof value === 'string';
export const isTrueOrFalse = (value: unknown) => typeof value === 'boolean';
export const isDegrees = (value: unknown) => typeof value === 'number' && Math.abs(value) <= 180;
export const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
export const isList = (value: unknown) => Array.isArray(value);

/**
 * Checks the JSON of a pack. By hand, because it runs at every start on every phone: building a zod schema took longer
 * than all the rest of reading a pack (3 of 4.5 ms).
 * @throws PackError naming the file and the first field that is not as it must be.
 */
export function checkFields(file: string, value: unknown, rules: readonly FieldRule[]): void {
  for (const [path, must, holds] of rules) checkPath(file, value, path.split('.'), '', must, holds);
}

function checkPath(file: string, value: unknown, path: string[], at: string, must: string, holds: FieldRule[2]): void {
  const [key, ...rest] = path;
  if (key === undefined) {
    if (!holds(value)) throw new PackError(`${file}: ${at} must be ${must}.`);
  } else if (key === '*') {
    for (const [index, item] of (value as unknown[]).entries()) {
      checkPath(file, item, rest, `${at}[${index}]`, must, holds);
    }
  } else {
    if (typeof value !== 'object' || value === null)
      throw new PackError(`${file}: ${at || 'the top'} must be an object.`);
    const field = (value as Record<string, unknown>)[key];
    checkPath(file, field, rest, at ? `${at}.${key}` : key, must, holds);
  }
}
