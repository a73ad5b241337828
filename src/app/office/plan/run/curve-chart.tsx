import { useTranslation } from 'react-i18next';
import type { Progress } from '../../../../planning/search.ts';
import { drawCurve } from './draw-curve.ts';
import type { Sense } from './gap-of.ts';
import classes from './run.module.css';

/** Of a shorter run there is nothing to see. */
const SHORTEST_MS = 500;
const SIZE = { width: 400, height: 90 };

/** How the plan rises and what lies above it comes down. The promise beside it says the same in words. */
export function CurveChart({ curve, sense }: { curve: readonly Progress[]; sense: Sense }) {
  const { t, i18n } = useTranslation('plan', { keyPrefix: 'curve' });
  if (curve.length < 2 || curve.at(-1)!.ms < SHORTEST_MS) return null;
  const { value, bound } = drawCurve(curve, sense, SIZE);
  const seconds = (curve.at(-1)!.ms / 1000).toLocaleString(i18n.language, { maximumFractionDigits: 1 });
  return (
    <figure className={classes.chart}>
      <svg
        viewBox={`0 -4 ${SIZE.width} ${SIZE.height + 8}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t(bound ? 'both' : 'plan', { seconds })}
      >
        {bound && <path className={classes.bound} d={bound} />}
        <path className={classes.value} d={value} />
      </svg>
      <figcaption className={classes.caption}>
        <span className={classes.keyValue}>{t('value')}</span>
        {bound && <span className={classes.keyBound}>{t('limit')}</span>}
        <span className={classes.seconds}>{t('seconds', { seconds })}</span>
      </figcaption>
    </figure>
  );
}
