import { Button } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SignUp } from '../../../domain/model/shift.ts';
import { useCampaign } from '../../ui/campaign-context.ts';
import classes from './tick.module.css';

interface TickRowProps {
  readonly one: SignUp;
  /** null: taken back. */
  onTick(came: boolean | null): void;
}

/** One person: was there, or not. The same press again takes it back. */
export function TickRow({ one, onTick }: TickRowProps) {
  const { t } = useTranslation('totals', { keyPrefix: 'tick' });
  const group = useCampaign(({ view }) => (one.group === null ? undefined : view.get('group', one.group)?.name));
  const name = one.name ?? t('noName');
  const about = [group, one.newcomer && t('newcomer')].filter(Boolean).join(' · ');
  return (
    <li>
      <div className={classes.who}>
        <strong>{name}</strong>
        {about && <span>{about}</span>}
      </div>
      <div className={classes.marks}>
        {[true, false].map((came) => {
          const words = t(came ? 'came' : 'missed');
          const Icon = came ? IconCheck : IconX;
          return (
            <Button
              key={words}
              size="sm"
              className={classes.mark}
              data-came={came}
              aria-pressed={one.came === came}
              aria-label={t('of', { name, what: words })}
              leftSection={<Icon size={16} aria-hidden />}
              onClick={() => onTick(one.came === came ? null : came)}
            >
              {words}
            </Button>
          );
        })}
      </div>
    </li>
  );
}
