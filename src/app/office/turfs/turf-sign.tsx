import { IconCheck, IconCircle, IconClock, IconWalk } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TurfState } from '../../../domain/model/turf.ts';
import classes from './turfs.module.css';

export const SIGNS = {
  open: IconCircle,
  'in-work': IconWalk,
  later: IconClock,
  done: IconCheck,
} as const satisfies Record<TurfState, unknown>;

/** A turf's state as a shape with its word: the same shapes stand on the map. */
export function TurfSign({ state }: { state: TurfState }) {
  const { t } = useTranslation('turfs');
  const Icon = SIGNS[state];
  return (
    <span className={classes.sign} data-state={state}>
      <Icon size={16} aria-hidden /> {t(`state.${state}`)}
    </span>
  );
}
