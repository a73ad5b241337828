import i18next from 'i18next';
import { formatCount } from '../../../texts/format.ts';
import type { Figure } from '../figures.ts';
import type { GatheredTurf } from './gather-turfs.ts';

/** How uneven turfs are: doors of the largest and of the smallest; undefined where there are none. */
export function balanceOf(turfs: readonly GatheredTurf[]): { largest: number; smallest: number } | undefined {
  const doors = turfs.filter(({ hold }) => hold !== 'out').map((turf) => turf.doors);
  if (doors.length === 0) return undefined;
  return {
    largest: doors.reduce((most, count) => Math.max(most, count)),
    smallest: doors.reduce((least, count) => Math.min(least, count)),
  };
}

/** What turfs are judged by. @param left doors that belong to none of them */
export function turfsFigures(turfs: readonly GatheredTurf[], left: number): readonly Figure[] {
  const t = i18next.getFixedT(null, 'planTurfs', 'figures');
  const count = (key: string, name: string, value: number, better?: Figure['better']): Figure => ({
    key,
    name,
    value,
    text: formatCount(value),
    ...(better && { better }),
  });
  const walked = turfs.filter(({ hold }) => hold !== 'out');
  const out = turfs.filter(({ hold }) => hold === 'out').reduce((sum, { doors }) => sum + doors, 0);
  const parted = walked.filter(({ parts }) => parts > 1).length;
  const { largest, smallest } = balanceOf(turfs) ?? { largest: 0, smallest: 0 };
  const uneven = largest / Math.max(1, smallest);
  return [
    count('turfs', t('turfs'), walked.length),
    count(
      'doors',
      t('doors'),
      walked.reduce((sum, { doors }) => sum + doors, 0),
    ),
    count('hours', t('hours'), Math.round(walked.reduce((sum, { hours }) => sum + hours, 0))),
    {
      key: 'uneven',
      name: t('uneven'),
      value: uneven,
      text: t('percent', { percent: formatCount(Math.round((uneven - 1) * 100)) }),
      better: 'less',
    },
    ...(parted > 0 ? [count('parted', t('parted'), parted, 'less')] : []),
    ...(left + out > 0 ? [count('left', t('left'), Math.round(left + out), 'less')] : []),
  ];
}
