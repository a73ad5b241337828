import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TurfRow } from '../../../domain/model/turf.ts';
import { answersFor } from '../../../domain/permissions.ts';
import { useCampaign } from '../../ui/campaign-context.ts';
import { AssignForm } from './assign-form.tsx';
import { PaperButtons } from './paper-buttons.tsx';
import classes from './turfs.module.css';

/** What can be done with several turfs at once. Nothing while none is marked. */
export function MarkedTurfs({ turfs, onNone }: { turfs: readonly TurfRow[]; onNone(): void }) {
  const { t } = useTranslation('turfs');
  const actor = useCampaign((client) => client.actor);
  if (turfs.length === 0) return null;
  const key = turfs.map(({ id, shift, holder }) => `${id} ${shift} ${holder}`).join();
  return (
    <section className={classes.marked} aria-label={t('marked', { count: turfs.length })}>
      <div className={classes.markedHead}>
        <strong role="status">{t('marked', { count: turfs.length })}</strong>
        <Button size="sm" onClick={onNone}>
          {t('markNone')}
        </Button>
      </div>
      {turfs.every(({ ward }) => answersFor(actor, ward)) && <AssignForm key={key} turfs={turfs} />}
      <PaperButtons turfs={turfs} />
    </section>
  );
}
