import i18next from 'i18next';
import { DAY_PARTS, type ProfileRow } from '../../../domain/model/profile.ts';
import { isTicked } from '../../../domain/rules/is-available.ts';
import type { View } from '../../../domain/view.ts';
import { languageName } from '../../texts/language-name.ts';
import { WEEKDAYS } from '../../ui/survey/week-grid.tsx';
import type { Person } from './people.ts';

/** In the language of now; whoever shows it has the namespaces `volunteers` and `survey`. */
const words = () => i18next.getFixedT(null, 'volunteers');
const survey = () => i18next.getFixedT(null, 'survey');

/** "Mo–Fr Abend, Sa Morgen, Mittag"; '' where nothing was said. */
export function weekWords(week: ProfileRow['week']): string {
  if (week.every((parts) => parts === 15)) return words()('list.always');
  const runs: { from: number; to: number; parts: number }[] = [];
  for (const [day, parts] of week.entries()) {
    const last = runs.at(-1);
    if (parts === 0) continue;
    if (last && last.parts === parts && last.to === day - 1) last.to = day;
    else runs.push({ from: day, to: day, parts });
  }
  return runs.map((run) => `${daysWords(run)} ${partsWords(run.parts)}`.trim()).join(', ');
}

const dayName = (day: number) => survey()(`days.${WEEKDAYS[day]!}.short`);
const daysWords = ({ from, to }: { from: number; to: number }) =>
  from === to ? dayName(from) : `${dayName(from)}${to === from + 1 ? '+' : '–'}${dayName(to)}`;

function partsWords(parts: number): string {
  if (parts === 15) return '';
  const week = [parts];
  return DAY_PARTS.filter((_, part) => isTicked(week, 0, part))
    .map(({ name }) => survey()(`parts.${name}`))
    .join('/');
}

/** "Stadtfeld Ost und anderswo". */
export function whereWords(view: View, { profile, member }: Person): string {
  const ward = profile?.ward ?? member.ward;
  if (ward === null) return words()('list.wholeCity');
  const name = view.get('ward', ward)?.name ?? ward;
  return profile?.elsewhere ? words()('list.andElsewhere', { ward: name }) : name;
}

export const languageWords = (profile: ProfileRow | undefined): string =>
  (profile?.languages ?? []).map(languageName).join(', ');

export const mobilityWords = (profile: ProfileRow | undefined): string =>
  (profile?.mobility ?? []).map((way) => survey()(`mobility.${way}`)).join(', ');

export const groupName = (view: View, profile: ProfileRow | undefined): string =>
  profile?.group ? (view.get('group', profile.group)?.name ?? '') : '';

/** "3 gewesen, 2 geplant"; "nie gefragt". */
export function loadWords({ load: { came, coming, neverAsked } }: Person): string {
  const t = words();
  if (neverAsked) return t('list.neverAsked');
  return [came > 0 && t('list.shiftsDone', { count: came }), coming > 0 && t('list.shiftsComing', { count: coming })]
    .filter(Boolean)
    .join(', ');
}
