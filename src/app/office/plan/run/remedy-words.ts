import i18next from 'i18next';
import type { Remedy } from '../../../../planning/contradiction.ts';
import type { PlanWords } from '../plan-words.ts';

/**
 * What a remedy changes, as a line: "Neue Plakate: 1.200 statt 1.400". Settings have their words
 * under `setting` in the task's texts, by their path without the names in it: "wards.min".
 * @param special the task's words
 * @param common those of all planning pages
 * @param nameOf what an id means to people
 */
export function remedyWords(
  special: PlanWords,
  common: PlanWords,
  { setting, from, to }: Remedy,
  nameOf: (id: string) => string | undefined,
): string {
  const [first = '', entry, ...rest] = setting.split('.');
  const key = `setting.${[first, ...rest].join('.')}`;
  // A field of a field has its own words; what else stands there is the id of an entry.
  const field = /^[a-zA-Z]+$/.test(entry ?? '') ? [`setting.${setting}`] : [];
  const name = entry === undefined ? '' : (nameOf(entry) ?? entry);
  const what = special([...field, `${key}.label`, key], { name, defaultValue: setting });
  return to === null
    ? common('run.without', { name: what })
    : common('run.instead', { name: what, from: write(from), to: write(to) });
}

const write = (value: number | string | null): string =>
  value === null ? '–' : typeof value === 'number' ? value.toLocaleString(i18next.language) : value;
