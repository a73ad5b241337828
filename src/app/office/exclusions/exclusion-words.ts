import type { TFunction } from 'i18next';
import type { ExclusionRow } from '../../../domain/model/exclusion.ts';
import { isActive } from '../../../domain/rules/exclusions-on.ts';
import { formatDay } from '../../texts/format.ts';

type Words = TFunction<'office', 'exclusions'>;

/** What an exclusion takes, in a few words: "Breiter Weg", "Liste mit 600 Masten". */
export function targetWords({ target }: Pick<ExclusionRow, 'target'>, t: Words): string {
  switch (target.kind) {
    case 'street':
      return target.street;
    case 'polygon':
      return t('targets.polygon');
    case 'posts':
      return t('targets.posts', { count: target.posts.length, post: target.posts[0] });
  }
}

/** When it holds, and whether today is such a day. `today` is a day on the campaign's calendar. */
export function seasonWords(exclusion: ExclusionRow, today: string, t: Words): { range: string; state: string } {
  const { season } = exclusion;
  if (!season) return { range: t('always'), state: t('active') };
  const range = t('range', { from: formatDay(season.from), until: formatDay(season.until) });
  if (isActive(exclusion, today)) return { range, state: t('active') };
  return { range, state: today < season.from ? t('later', { day: formatDay(season.from) }) : t('over') };
}
