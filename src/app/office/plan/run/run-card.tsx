import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../../ui/use-now.ts';
import type { Figure } from '../figures.ts';
import type { PageTask } from '../tasks.ts';
import type { PlanDesk } from '../use-plan-desk.ts';
import { CITY_NOT_HERE } from './collect-city.ts';
import { ContradictionNote } from './contradiction-note.tsx';
import { CurveChart } from './curve-chart.tsx';
import type { Sense } from './gap-of.ts';
import { hasBlank } from './has-blank.ts';
import { promiseWords } from './promise-words.ts';
import classes from './run.module.css';

/** How long it may think, seconds. */
const PATIENCE = [10, 30, 120] as const;

interface RunCardProps<T extends PageTask> {
  readonly desk: PlanDesk<T>;
  readonly sense: Sense;
  readonly figures: readonly Figure[];
  readonly nameOf?: ((id: string) => string | undefined) | undefined;
}

/** The one button, how it is going, and how good the plan is. */
export function RunCard<T extends PageTask>({ desk, sense, figures, nameOf }: RunCardProps<T>) {
  const { t, i18n } = useTranslation('plan');
  const [seconds, setSeconds] = useState<number>(PATIENCE[0]);
  const { run, curve, plan, draft } = desk;
  const running = run.kind === 'running';
  const blank = hasBlank(draft.settings);
  const promise = promiseWords(t, i18n.language, curve, sense);
  return (
    <section className={classes.run} aria-label={t('run.title')}>
      {draft.published === null && (
        <div className={classes.start}>
          {run.kind === 'running' ? (
            <Button onClick={desk.stop} disabled={run.stopping}>
              {t('run.stop')} <Seconds since={run.since} />
            </Button>
          ) : (
            <Button color="lamp" variant="filled" disabled={blank} onClick={() => desk.calculate(seconds * 1000)}>
              {plan ? t('run.again') : t('run.start')}
            </Button>
          )}
          <Select
            aria-label={t('run.patience')}
            disabled={running}
            value={String(seconds)}
            data={PATIENCE.map((value) => ({ value: String(value), label: t('run.seconds', { count: value }) }))}
            onChange={(value) => setSeconds(Number(value ?? seconds))}
          />
        </div>
      )}
      {blank && (
        <p role="alert" className={classes.quiet}>
          {t('run.blank')}
        </p>
      )}
      {run.kind === 'contradiction' && <ContradictionNote found={run} desk={desk} nameOf={nameOf} />}
      {run.kind === 'failed' && (
        <div role="alert" className={classes.stopped}>
          {run.why === CITY_NOT_HERE ? t('run.notHere') : t('run.failed')}
        </div>
      )}
      {running && curve.length === 0 && <p className={classes.quiet}>{t('run.reading')}</p>}
      {promise && (
        <p className={classes.promise} role={running ? undefined : 'status'}>
          {promise}
        </p>
      )}
      <CurveChart curve={curve} sense={sense} />
      {figures.length > 0 && (
        <dl className={classes.figures}>
          {figures.map(({ key, name, text }) => (
            <div key={key}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {!plan && run.kind === 'idle' && <p className={classes.quiet}>{t('run.none')}</p>}
    </section>
  );
}

function Seconds({ since }: { since: number }) {
  const { t } = useTranslation('plan', { keyPrefix: 'run' });
  const now = useNow(500);
  return <>· {t('ticking', { seconds: Math.max(0, Math.floor((now - since) / 1000)) })}</>;
}
