import i18next from 'i18next';
import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** What is wrong, by the field's path ('rules.spacing'), in words for the screen. The first thing per field is enough. */
export function fieldErrors(issues: readonly Issue[]): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of issues) errors[issue.path.join('.')] ??= issueWords(issue);
  return errors;
}

function issueWords(issue: Issue): string {
  const t = i18next.getFixedT(null, 'office', 'errors');
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string') return t('required');
      if (issue.origin === 'array') return t(issue.path.at(-1) === 'ring' ? 'corners' : 'posts');
      return t('tooSmall', { min: Number(issue.minimum).toLocaleString(i18next.language) });
    case 'too_big':
      if (issue.origin === 'string') return t('tooLong', { max: Number(issue.maximum) });
      return t('tooBig', { max: Number(issue.maximum).toLocaleString(i18next.language) });
    case 'invalid_type':
      if (issue.expected === 'int') return t('whole');
      if (issue.expected === 'number') return t('number');
      return t('required');
    case 'invalid_format':
      return t(issue.format === 'date' ? 'day' : 'invalid');
    case 'custom':
      return t(issue.path.at(-1) === 'until' ? 'seasonOrder' : 'invalid');
    default:
      return t('invalid');
  }
}
