import { Button, CloseButton, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import entries from '../../entries.module.css';
import { RenameDialog } from '../drafts/rename-dialog.tsx';
import type { PlanDesk } from '../use-plan-desk.ts';
import type { GatheredTurf, Hold } from './gather-turfs.ts';
import { holdTurf } from './hold-turf.ts';
import { useTurfWords } from './use-turf-words.ts';

interface ChosenTurfCardProps {
  readonly desk: PlanDesk<'turfs'>;
  readonly turf: GatheredTurf;
  /** It may be called otherwise afterwards. */
  onChoose(turf: { readonly id: string; readonly ring: GatheredTurf['ring'] } | undefined): void;
}

/** One turf: how large it is, where, and what the office knows better. */
export function ChosenTurfCard({ desk, turf, onChoose }: ChosenTurfCardProps) {
  const { t } = useTranslation('planTurfs', { keyPrefix: 'chosen' });
  const close = useTranslation().t('close');
  const words = useTurfWords();
  const [naming, setNaming] = useState(false);
  const { draft, fixed } = desk;
  const move = (to: Hold, name = turf.name) => {
    if (!draft.plan) return;
    const { plan, changes, id } = holdTurf(draft.plan, draft.settings, { ...turf, name }, to, draft.seed);
    desk.edit(plan, changes);
    onChoose({ id, ring: turf.ring });
  };
  return (
    <aside className={entries.entry} data-chosen aria-label={turf.name}>
      <div className={entries.head}>
        <h2>{turf.name}</h2>
        <CloseButton aria-label={close} onClick={() => onChoose(undefined)} />
      </div>
      <p className={entries.line}>{words.size(turf)}</p>
      <p>{words.streets(turf)}</p>
      {turf.parts > 1 && <p>{t('parted')}</p>}
      {turf.hold !== 'free' && <p>{t(turf.hold)}</p>}
      {!fixed && (
        <Group gap={8} mt={10}>
          {turf.hold === 'free' ? (
            <Button size="xs" onClick={() => move('held')}>
              {t('hold')}
            </Button>
          ) : (
            <Button size="xs" onClick={() => move('free')}>
              {t(turf.hold === 'held' ? 'release' : 'takeIn')}
            </Button>
          )}
          {turf.hold !== 'out' && (
            <>
              <Button size="xs" onClick={() => move('out')}>
                {t('leaveOut')}
              </Button>
              <Button size="xs" onClick={() => setNaming(true)}>
                {t('rename')}
              </Button>
            </>
          )}
        </Group>
      )}
      {naming && (
        <RenameDialog
          name={turf.name}
          label={t('nameLabel')}
          onDone={(name) => {
            setNaming(false);
            // A turf with a name of its own is not cut anew.
            if (name !== undefined && name !== turf.name) move('held', name);
          }}
        />
      )}
    </aside>
  );
}
