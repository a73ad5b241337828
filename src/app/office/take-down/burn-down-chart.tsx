import { useTranslation } from 'react-i18next';
import type { BurnDown } from '../../../domain/rules/burn-down.ts';
import { formatCount } from '../../texts/format.ts';
import classes from './take-down.module.css';

interface BurnDownChartProps {
  readonly burnDown: BurnDown;
  /** When it began, when all must be down, and when it would be at this pace (ms). */
  readonly begins: number;
  readonly deadline: number;
  readonly finishAt: number | null;
  /** When it began, and the last day, in words. */
  readonly days: readonly [string, string];
}

const WIDTH = 420;
const HEIGHT = 150;
/** Right of the number at the top of the line. */
const BESIDE_COUNT = 60;

/** What hangs, falling towards the deadline; dashed, where this pace leads. The words beside it say the same. */
export function BurnDownChart({ burnDown, begins, deadline, finishAt, days }: BurnDownChartProps) {
  const { t } = useTranslation('takedown', { keyPrefix: 'office' });
  const { from, points } = burnDown;
  const end = Math.max(deadline, finishAt ?? 0, points.at(-1)!.at);
  const x = (at: number) => ((Math.max(begins, at) - begins) / Math.max(1, end - begins)) * WIDTH;
  const y = (left: number) => HEIGHT - (left / Math.max(1, from)) * HEIGHT;
  const steps = points.map(({ at, left }) => `H${x(at).toFixed(1)}V${y(left).toFixed(1)}`).join('');
  const last = points.at(-1)!;
  return (
    <figure className={classes.chart}>
      <svg
        viewBox={`-4 -16 ${WIDTH + 8} ${HEIGHT + 36}`}
        role="img"
        aria-label={t('chart', { from: formatCount(from) })}
      >
        <path className={classes.axis} d={`M0,0V${HEIGHT}H${WIDTH}`} />
        <path className={classes.wish} d={`M0,${y(from)}L${x(deadline)},${HEIGHT}`} />
        <path className={classes.limit} d={`M${x(deadline)},0V${HEIGHT}`} />
        <path className={classes.left} d={`M0,${y(from)}${steps}`} />
        {finishAt !== null && (
          <path className={classes.ahead} d={`M${x(last.at)},${y(last.left)}L${x(finishAt)},${HEIGHT}`} />
        )}
        <text x={4} y={-5}>
          {formatCount(from)}
        </text>
        <text x={0} y={HEIGHT + 16}>
          {days[0]}
        </text>
        <text x={Math.max(BESIDE_COUNT, x(deadline))} y={-5} textAnchor={x(deadline) < WIDTH / 2 ? 'start' : 'end'}>
          {days[1]}
        </text>
      </svg>
    </figure>
  );
}
