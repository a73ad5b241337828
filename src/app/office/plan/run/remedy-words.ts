import i18next from 'i18next';
import type { Remedy } from '../../../../planning/contradiction.ts';
import type { PlanWords } from '../plan-words.ts';

/**
 * What a remedy changes, as a line: "Plakate: 1.400 → 1.200", "04, mindestens: 90 → 80". Settings have their words under
 * `setting` in the task's texts, by their path without the names in it: "wards.min".
 */
export function remedyWords(special: PlanWords, common: PlanWords, { setting, from, to }: Remedy): string {
  const path = setting.split('.');
  const [first, last] = [path[0]!, path.at(-1)!];
  const key = path.length > 2 ? `${first}.${last}` : first;
  const named = path.length > 1 ? path[1]! : '';
  const name = special(`setting.${key}`, { name: named, defaultValue: setting });
  if (to === null) return common('run.without', { name });
  return `${name}: ${write(from)} → ${write(to)}`;
}

const write = (value: number | string | null): string =>
  value === null ? '–' : typeof value === 'number' ? value.toLocaleString(i18next.language) : value;
