import i18next from 'i18next';
import { DAY_PARTS } from '../../../domain/model/profile.ts';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { weekParts } from '../../../domain/rules/is-available.ts';
import type { Candidate } from '../../../domain/rules/suits-shift.ts';
import { WEEKDAYS } from '../../ui/survey/week-grid.tsx';
import { loadWords } from '../volunteers/person-words.ts';

/** In the language of now; whoever shows it has the namespaces `crew`, `survey` and `volunteers`. */
const words = () => i18next.getFixedT(null, 'crew', 'why');

/**
 * What speaks for somebody and what does not: "kann Do Abend · macht das gern · nie gefragt".
 * @param when says an instant in words
 */
export function whyWords(candidate: Candidate, shift: ShiftRow, timezone: string, when: (at: number) => string) {
  const t = words();
  const { profile, entry, hasTime, wantsKind, experienced, near } = candidate;
  const field = fieldWords(shift, timezone);
  return [
    entry?.state === 'invited' && t('asked', { when: when(entry.at) }),
    entry?.state === 'withdrawn' && t('withdrawn'),
    profile ? t(hasTime ? 'time' : 'noTime', field) : t('unanswered'),
    profile && t(wantsKind ? 'kind' : 'otherKind'),
    experienced && t('experienced'),
    profile && !near && t('far'),
    loadWords(candidate),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The field of the week grid where most of the shift lies: { day: 'Do', part: 'Abend' }. */
function fieldWords(shift: ShiftRow, timezone: string) {
  const t = i18next.getFixedT(null, 'survey');
  const [most] = weekParts(shift, timezone).sort((a, b) => b.ms - a.ms);
  if (!most) return { day: '', part: '' };
  return { day: t(`days.${WEEKDAYS[most.weekday]!}.short`), part: t(`parts.${DAY_PARTS[most.part]!.name}`) };
}
