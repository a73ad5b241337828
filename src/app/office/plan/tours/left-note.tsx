import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../run/run.module.css';
import type { PlanDesk } from '../use-plan-desk.ts';
import { moreCrews } from './crews.ts';
import { numberTours } from './use-tours-sketch.tsx';

/** As long as a run that was asked for by the big button. */
const AGAIN_MS = 10_000;

/** Stops that nobody takes, why, and one button that mends it where more people would. */
export function LeftNote({ desk }: { desk: PlanDesk<'tours'> }) {
  const { t } = useTranslation('planTours', { keyPrefix: 'leftNote' });
  const { plan, draft, fixed } = desk;
  if (!plan || plan.left.length === 0 || fixed) return null;
  const { crews } = draft.settings;
  const reasons = [...new Set(plan.left.map(({ why }) => why))];
  const tours = numberTours(plan);
  const each = tours.reduce((sum, { stops }) => sum + stops.length, 0) / Math.max(1, tours.length);
  const missing = Math.ceil(plan.left.length / Math.max(1, each));
  const helps = crews.length > 0 && reasons.some((why) => why === 'capacity' || why === 'minutes');
  return (
    <div role="status" className={classes.stopped}>
      <p>
        <strong>{t('title', { count: plan.left.length })}</strong> {reasons.map((why) => t(why)).join(' ')}
      </p>
      {helps && (
        <Button
          size="sm"
          onClick={() => {
            desk.set({ crews: moreCrews(crews, crews.length + missing) });
            desk.calculate(AGAIN_MS);
          }}
        >
          {t('add', { count: missing })}
        </Button>
      )}
    </div>
  );
}
