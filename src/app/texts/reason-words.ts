import i18next from 'i18next';
import type { HangReason } from '../../domain/reason.ts';
import { formatDay, formatInstant } from './format.ts';

/** In the language of now: whoever shows the sentence re-renders with useTranslation when the language changes. */
const words = () => i18next.getFixedT(null, 'reasons');

/** The sentence for a reason against hanging here. `timeZone` is the campaign's. */
export function hangReasonWords(reason: HangReason, timeZone: string): string {
  const t = words();
  switch (reason.code) {
    case 'embargo':
      return reason.start === null
        ? t('hang.embargoOpen')
        : t('hang.embargo', { start: formatInstant(reason.start, timeZone) });
    case 'excluded': {
      const words = exclusionWords(reason.reason);
      return reason.until === null
        ? t('hang.excluded', { reason: words })
        : t('hang.excludedUntil', { reason: words, until: formatDay(reason.until) });
    }
    case 'too-close':
      return t('hang.tooClose', { metres: Math.round(reason.metres), spacing: reason.spacing });
    case 'post-full':
      return t('hang.postFull', { count: reason.allowed });
    case 'unknown-post':
      return t('hang.unknownPost');
  }
}

/** The words for a flag on a placement, for example `excluded:lichterwelten`. */
export function flagWords(code: string): string {
  const t = words();
  if (code.startsWith('excluded:')) {
    return t('flag.excluded', { reason: exclusionWords(code.slice('excluded:'.length)) });
  }
  if (code.startsWith('odd-step:')) {
    const kind = code.slice('odd-step:'.length);
    return t('flag.oddStep', { step: t(`step.${kind}` as 'step.check', { defaultValue: kind }) });
  }
  switch (code) {
    case 'embargo':
      return t('flag.embargo');
    case 'too-close':
      return t('flag.tooClose');
    case 'post-full':
      return t('flag.postFull');
    case 'unknown-post':
      return t('flag.unknownPost');
    case 'over-stock':
      return t('flag.overStock');
    default:
      return t('flag.other', { code });
  }
}

/** The words for why an entry was refused or parked (a RefusalCode, or one that a newer server invented). */
export function refusalWords(code: string): string {
  const t = words();
  return t(`refusal.${code}` as 'refusal.other', {
    defaultValue: t('refusal.other', { code }),
  });
}

/** An exclusion's reason in words: Laterne's own, or the office's as written. */
export function exclusionWords(reason: string): string {
  const t = words();
  return t(`exclusion.${reason.replaceAll(/[.:]/g, ' ')}` as 'exclusion.lichterwelten', {
    defaultValue: reason,
  });
}
