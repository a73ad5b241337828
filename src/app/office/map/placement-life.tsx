import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacementRow } from '../../../domain/model/placement.ts';
import { answersFor } from '../../../domain/permissions.ts';
import { hangs, inTrouble } from '../../../domain/rules/placement-machine.ts';
import { effective } from '../../../domain/rules/take-step.ts';
import { formatInstant } from '../../texts/format.ts';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { ConfirmButton } from '../fields/confirm-button.tsx';
import { officeFlagWords } from '../office-flag-words.ts';
import { TakeDownButton } from '../take-down-button.tsx';
import { memberName, useCampaignRow } from '../use-campaign-rows.ts';
import { type DeedResult, useDeed } from '../use-deed.ts';
import classes from './post-card.module.css';
import { StepLine } from './step-line.tsx';

/** One poster of a post: how it is now, its whole life behind one press, and what the office may do about it. */
export function PlacementLife({ placement }: { placement: PlacementRow }) {
  const { t } = useTranslation('office', { keyPrefix: 'post' });
  const words = useTranslation('reasons', { keyPrefix: 'step' }).t;
  const { view } = useCampaignClient();
  const { timezone, motifs } = useCampaignRow();
  const answers = useCampaign(({ actor }) => answersFor(actor, placement.ward));
  const deed = useDeed();
  const [failure, setFailure] = useState<string>();
  const { id, state, by, at, steps, motif } = placement;
  const told = (result: DeedResult) => setFailure(result.done ? undefined : result.why);
  const name = motifs.find((one) => one.id === motif)?.name ?? t('poster');
  const undone = new Set(steps.filter(({ odd }) => !odd).map(({ undoes }) => undoes));
  // What a tour reserved is the tour's to give back.
  const last = effective(steps).at(-1);
  const undoable = last && last.kind !== 'reserve' && last.kind !== 'release' ? last : undefined;
  return (
    <li>
      <strong>{name}</strong>
      <p className={classes.quiet}>
        {[t(`states.${state}`), memberName(view, last ? last.by : by), formatInstant(at, timezone)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {placement.flags.map(({ code, cleared }) => (
        <p key={code} className={classes.quiet}>
          {cleared ? t('cleared', { flag: officeFlagWords(code) }) : officeFlagWords(code)}
        </p>
      ))}
      {steps.length > 0 && (
        <details className={classes.history}>
          <summary>{t('history', { count: steps.length })}</summary>
          <ol reversed>
            {steps.toReversed().map((step) => (
              <StepLine key={step.id} step={step} undone={undone.has(step.id)} />
            ))}
          </ol>
          {answers && undoable && (
            <ConfirmButton
              size="sm"
              label={t('undo')}
              describe={name}
              question={t('undoQuestion', { step: words(undoable.kind), when: formatInstant(undoable.at, timezone) })}
              yes={t('undoYes')}
              onConfirm={() => deed('undoStep', { placementId: id, stepId: undoable.id }).then(told)}
            />
          )}
        </details>
      )}
      {failure && (
        <Text role="alert" c="var(--attention-text)">
          {failure}
        </Text>
      )}
      {answers && (hangs(placement) || inTrouble(placement)) && (
        <div className={classes.actions}>
          <TakeDownButton
            size="sm"
            describe={name}
            onTakeDown={(fate) => deed('takeDown', { placementId: id, fate, photo: null, fix: null }).then(told)}
          />
        </div>
      )}
    </li>
  );
}
