import { Button, Text } from '@mantine/core';
import { IconCalendarPlus, IconCopy, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { useDeed } from '../use-deed.ts';
import { CancelDialog } from './cancel-dialog.tsx';
import { copyShifts } from './copy-shifts.ts';
import classes from './staffing.module.css';

interface ChosenBarProps {
  readonly shifts: readonly ShiftRow[];
  onAll(): void;
  /** Nobody is choosing any more; with words for what was done. */
  onDone(told?: string): void;
}

/** What can be done with the shifts that were chosen on the board. */
export function ChosenBar({ shifts, onAll, onDone }: ChosenBarProps) {
  const { t } = useTranslation('staffing', { keyPrefix: 'chosen' });
  const client = useCampaignClient();
  const { timezone } = useCampaignRow();
  const deed = useDeed();
  const [cancelling, setCancelling] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const open = shifts.filter(({ state }) => state === 'open');
  const only = shifts.length === 1 ? shifts[0] : undefined;

  async function run(deeds: readonly (() => ReturnType<typeof deed>)[], told: string) {
    setBusy(true);
    for (const one of deeds) {
      const result = await one();
      if (result.done) continue;
      setBusy(false);
      return setFailure(result.why);
    }
    onDone(told);
  }
  const copy = () =>
    run(
      copyShifts(client.view, open, 7, timezone).map((args) => () => deed('makeShifts', args)),
      t('copied', { count: open.length }),
    );
  const restore = () =>
    run(
      shifts.map(
        ({ id }) =>
          () =>
            deed('cancelShift', { shiftId: id, cancelled: false, note: null }),
      ),
      t('restored', { count: shifts.length }),
    );
  return (
    <section className={classes.chosen} aria-label={t('label')}>
      <strong role="status">{t('count', { count: shifts.length })}</strong>
      <Button size="sm" onClick={onAll}>
        {t('all')}
      </Button>
      {only && (
        <>
          <Button
            component={Link}
            size="sm"
            to={`/office/shifts/${only.id}/edit`}
            leftSection={<IconPencil size={16} aria-hidden />}
          >
            {t('edit')}
          </Button>
          <Button
            component={Link}
            size="sm"
            to={`/office/shifts/new?copy=${only.id}`}
            leftSection={<IconCopy size={16} aria-hidden />}
          >
            {t('copyOne')}
          </Button>
        </>
      )}
      {open.length > 0 && (
        <>
          <Button
            size="sm"
            loading={busy}
            leftSection={<IconCalendarPlus size={16} aria-hidden />}
            onClick={() => void copy()}
          >
            {t('copy')}
          </Button>
          <Button size="sm" onClick={() => setCancelling(true)}>
            {t('cancel')}
          </Button>
        </>
      )}
      {shifts.length > 0 && open.length === 0 && (
        <Button size="sm" loading={busy} onClick={() => void restore()}>
          {t('restore')}
        </Button>
      )}
      <Button size="sm" onClick={() => onDone()}>
        {t('done')}
      </Button>
      {failure && (
        <Text role="alert" c="var(--attention-text)">
          {failure}
        </Text>
      )}
      {cancelling && (
        <CancelDialog
          shifts={open}
          onClose={() => setCancelling(false)}
          onDone={(count) => onDone(t('cancelled', { count }))}
        />
      )}
    </section>
  );
}
