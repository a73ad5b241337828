import i18next from 'i18next';
import type { Remedy } from '../../../../planning/contradiction.ts';
import type { PlanWords } from '../plan-words.ts';

/**
 * What a remedy changes, as a line: "Plakate: 1.400 → 1.200", "04, mindestens: 90 → 80". Settings have their words under
 * `setting` in the task's texts, by their path without the names in it: "wards.min".
 * @param nameOf what an id means to people
 */
export function remedyWords(
  special: PlanWords,
  common: PlanWords,
  { setting, from, to }: Remedy,
  nameOf: (id: string) => string | undefined,
): string {
  const path = setting.split('.');
  const [first, last] = [path[0]!, path.at(-1)!];
  const key = path.length > 2 ? `${first}.${last}` : first;
  const named = path.length > 1 ? path[1]! : '';
  const write = (value: Remedy['to']) => (typeof value === 'string' && nameOf(value)) || plain(value);
  const name = special(`setting.${key}`, { name: nameOf(named) ?? named, from: write(from), defaultValue: setting });
  if (to === null) return common('run.without', { name });
  return `${name}: ${write(from)} → ${write(to)}`;
}

const plain = (value: number | string | null): string =>
  value === null ? '–' : typeof value === 'number' ? value.toLocaleString(i18next.language) : value;
