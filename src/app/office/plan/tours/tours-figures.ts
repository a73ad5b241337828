import i18next from 'i18next';
import type { ToursPlan, ToursSettings } from '../../../../planning/tours/tours-plan.ts';
import { formatCount, formatMetres } from '../../../texts/format.ts';
import type { Figure } from '../figures.ts';

/** 145 → "2:25 h". */
export const formatMinutes = (minutes: number): string => {
  const whole = Math.round(minutes);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')} h`;
};

/** What a plan of tours is judged by. */
export function toursFigures(
  { tours, left, byAir }: ToursPlan,
  { minutesPerStop }: Pick<ToursSettings, 'minutesPerStop'>,
): readonly Figure[] {
  const t = i18next.getFixedT(null, 'planTours', 'figures');
  const used = tours.filter(({ stops }) => stops.length > 0);
  const sum = (of: (tour: (typeof used)[number]) => number) => used.reduce((all, tour) => all + of(tour), 0);
  const minutes = used.map((tour) => tour.minutes);
  const longest = Math.max(0, ...minutes);
  const metres = sum((tour) => tour.metres);
  const time = (key: 'time' | 'onTheWay' | 'longest', value: number): Figure => ({
    key,
    name: t(key),
    value,
    text: formatMinutes(value),
    better: 'less',
  });
  const together = sum((tour) => tour.minutes);
  const work = sum(({ stops }) => stops.length) * minutesPerStop;
  const figure = (key: 'tours' | 'stops' | 'left' | 'byAir', value: number, better?: Figure['better']): Figure => ({
    key,
    name: t(key),
    value,
    text: formatCount(value),
    ...(better && { better }),
  });
  return [
    figure('tours', used.length, 'less'),
    figure(
      'stops',
      sum(({ stops }) => stops.length),
      'more',
    ),
    ...(left.length > 0 ? [figure('left', left.length, 'less')] : []),
    { key: 'way', name: t('way'), value: metres, text: formatMetres(metres), better: 'less' },
    time('time', together),
    time('onTheWay', Math.max(0, together - work)),
    time('longest', longest),
    ...(byAir > 0 ? [figure('byAir', byAir)] : []),
  ];
}
