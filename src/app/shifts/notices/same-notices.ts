import type { Notice } from '../../../domain/rules/notices-for.ts';

/** Kinds that ask for nothing: seen once, they can be put away. The survey can wait, too. */
export function canBePutAway(notice: Notice): boolean {
  if (notice.kind === 'understaffed') return notice.missing === 0;
  return ['cancelled', 'moved-up', 'covered', 'survey'].includes(notice.kind);
}

/** Whether two lists say the same of the same rows. */
export const sameNotices = (a: readonly Notice[], b: readonly Notice[]): boolean =>
  a.length === b.length && a.every((one, index) => one.id === b[index]!.id && about(one) === about(b[index]!));

const about = (notice: Notice) => ('shift' in notice ? notice.shift : 'profile' in notice ? notice.profile : null);
