import i18next from 'i18next';
import type { ShiftsPlan } from '../../../../planning/shifts/shifts-plan.ts';
import { formatCount } from '../../../texts/format.ts';
import type { Figure } from '../figures.ts';

/** What a roster is judged by. @param gaps shifts that lack somebody */
export function shiftsFigures({ places, load, parted }: Omit<ShiftsPlan, 'gaps'>, gaps: number): readonly Figure[] {
  const t = i18next.getFixedT(null, 'planShifts', 'figures');
  const figure = (
    key: string,
    name: string,
    value: number,
    better?: Figure['better'],
    text = formatCount(value),
  ): Figure => ({
    key,
    name,
    value,
    text,
    ...(better && { better }),
  });
  const planned = places.filter(({ why }) => why !== 'fixed');
  const wishes = places.filter(({ why }) => why === 'wish').length;
  const most = load.reduce((hours, one) => Math.max(hours, one.hours), 0);
  return [
    figure('places', t('places'), planned.length, 'more'),
    figure('gaps', t('gaps'), gaps, 'less'),
    figure('people', t('people'), new Set(planned.map(({ member }) => member)).size, 'more'),
    figure('wishes', t('wishes'), wishes, 'more'),
    figure(
      'most',
      t('most'),
      most,
      'less',
      t('hours', { hours: most.toLocaleString(i18next.language, { maximumFractionDigits: 1 }) }),
    ),
    ...(parted.length > 0 ? [figure('parted', t('parted'), parted.length, 'less')] : []),
  ];
}
