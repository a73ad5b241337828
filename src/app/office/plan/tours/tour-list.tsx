import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatMetres, formatShortDay } from '../../../texts/format.ts';
import type { PlanDesk } from '../use-plan-desk.ts';
import lines from './tour-lines.module.css';
import { tourHue } from './tour-lines.tsx';
import classes from './tour-list.module.css';
import { formatMinutes } from './tours-figures.ts';
import { numberTours } from './use-tours-sketch.tsx';

interface TourListProps {
  readonly desk: PlanDesk<'tours'>;
  readonly shown: string | undefined;
  onShow(crew: string | undefined): void;
}

/** Every tour with what it takes; one can be looked at, and be kept as it is. */
export function TourList({ desk, shown, onShow }: TourListProps) {
  const { t } = useTranslation('planTours', { keyPrefix: 'list' });
  const { settings } = desk.draft;
  const tours = numberTours(desk.plan);
  if (tours.length === 0) return null;
  const lock = (crew: string) =>
    desk.set({
      locked: settings.locked.includes(crew) ? settings.locked.filter((id) => id !== crew) : [...settings.locked, crew],
    });
  return (
    <ul className={classes.tours} aria-label={t('title')}>
      {tours.map(({ crew: id, number, stops, metres, minutes }) => {
        const crew = settings.crews.find((one) => one.id === id);
        const name = crew?.name ?? '–';
        const locked = settings.locked.includes(id);
        return (
          <li key={id} data-chosen={shown === id}>
            <button
              type="button"
              className={classes.show}
              aria-pressed={shown === id}
              onClick={() => onShow(shown === id ? undefined : id)}
            >
              <span className={lines.disc} style={{ '--hue': tourHue(number) } as Record<string, number>}>
                {number}
              </span>
              <span>
                <strong>{[name, crew?.day && formatShortDay(crew.day)].filter(Boolean).join(' · ')}</strong>
                <span className={classes.line}>
                  {[t('stops', { count: stops.length }), formatMetres(metres), formatMinutes(minutes)].join(' · ')}
                </span>
              </span>
              {locked && <IconLock size={16} aria-label={t('isLocked')} />}
            </button>
            {shown === id && !desk.fixed && (
              <Button size="xs" onClick={() => lock(id)}>
                {locked ? t('unlock') : t('lock')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
