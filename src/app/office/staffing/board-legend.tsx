import {
  IconAlertTriangleFilled,
  IconArrowsExchange,
  IconCheck,
  IconSchool,
  IconUserQuestion,
} from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './board.module.css';

const SIGNS = {
  missing: IconAlertTriangleFilled,
  experienced: IconSchool,
  cover: IconArrowsExchange,
  lead: IconUserQuestion,
  full: IconCheck,
} as const;
const NAMES = Object.keys(SIGNS) as (keyof typeof SIGNS)[];

/** What the signs on the board mean. */
export const BoardLegend = memo(function BoardLegend() {
  const { t } = useTranslation('staffing', { keyPrefix: 'legend' });
  return (
    <ul className={classes.legend} aria-label={t('title')}>
      {NAMES.map((name) => {
        const Sign = SIGNS[name];
        return (
          <li key={name} data-sign={name}>
            <Sign size={15} aria-hidden /> {t(name)}
          </li>
        );
      })}
    </ul>
  );
});
