import i18next from 'i18next';
import type { View } from '../../../../domain/view.ts';
import type { Remedy } from '../../../../planning/contradiction.ts';
import type { PlanWords } from '../plan-words.ts';

/**
 * What a remedy changes, as a line: "Neue Plakate: 1.400 → 1.200", "Nord, mindestens: 90 → 80". Settings have their words
 * under `setting` in the task's texts, by their path without the names in it: "wards.min".
 * @param special the task's words
 * @param common those of all planning pages
 */
export function remedyWords(
  special: PlanWords,
  common: PlanWords,
  { setting, from, to }: Remedy,
  settings: object,
  view: Pick<View, 'get'>,
): string {
  const [first = '', entry, ...rest] = setting.split('.');
  const key = `setting.${[first, ...rest].join('.')}`;
  const name = entry === undefined ? '' : nameOf(settings, view, first, entry);
  const what = special([`${key}.label`, key], { name, defaultValue: setting });
  return to === null ? common('run.without', { name: what }) : `${what}: ${write(from)} → ${write(to)}`;
}

/** An entry of a list as the office calls it: a ward, a crew, otherwise its id. */
function nameOf(settings: object, view: Pick<View, 'get'>, list: string, id: string): string {
  const entries: unknown = (settings as Record<string, unknown>)[list];
  const entry: unknown = Array.isArray(entries) ? entries.find((one) => one?.id === id) : undefined;
  const own = (entry as { name?: unknown } | undefined)?.name;
  return typeof own === 'string' ? own : (view.get('ward', id)?.name ?? view.get('member', id)?.name ?? id);
}

const write = (value: number | string | null): string =>
  value === null ? '–' : typeof value === 'number' ? value.toLocaleString(i18next.language) : value;
