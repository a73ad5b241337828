import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { managesShift } from '../../../domain/rules/manages-shift.ts';
import { placesOf } from '../../../domain/rules/sign-ups.ts';
import { formatSpan, formatWeekday } from '../../texts/format.ts';
import { refusalWords } from '../../texts/reason-words.ts';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { shiftWords } from '../staffing/shift-words.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { type DeedResult, useDeed } from '../use-deed.ts';
import { useRows } from '../use-rows.ts';
import type { Person } from './people.ts';
import classes from './volunteers.module.css';
import { whoFits } from './who-fits.ts';

interface ToShiftProps {
  people: readonly Person[];
  onClose(): void;
  onDone(words: string): void;
}

/** Several people and one shift: asked to come, or given a place; what the rules refuse is said before. */
export function ToShift({ people, onClose, onDone }: ToShiftProps) {
  const { t } = useTranslation(['volunteers', 'shifts', 'common']);
  const { view, skew } = useCampaignClient();
  const actor = useCampaign((client) => client.actor);
  const { timezone } = useCampaignRow();
  const rows = useRows('shift');
  const deed = useDeed();
  const [chosen, setChosen] = useState<string | null>(null);
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const shifts = useMemo(() => {
    const now = Date.now() + skew;
    const mine = rows.filter((one) => one.state === 'open' && one.end > now && managesShift(actor, one));
    return mine.sort((a, b) => a.start - b.start);
  }, [rows, actor, skew]);
  const label = (shift: ShiftRow) => {
    const { free } = placesOf(shift);
    return [
      `${formatWeekday(shift.start, timezone)}, ${formatSpan(shift, timezone)}`,
      shiftWords(view, shift),
      free > 0 ? t('toShift.places', { count: free }) : t('toShift.full'),
    ].join(' · ');
  };
  const shift = shifts.find(({ id }) => id === chosen);
  const fits = shift && whoFits(view, shift, people);

  async function run(doing: Promise<DeedResult>, words: string) {
    setBusy(true);
    const result = await doing;
    setBusy(false);
    if (result.done) return onDone(words);
    const name = people.find(({ member }) => member.id === result.detail)?.member.name;
    setFailure(t(name ? 'toShift.refusedOne' : 'toShift.refused', { why: result.why, name }));
  }
  const ids = (list: readonly Person[]) => list.map(({ member }) => member.id);
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('toShift.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {shifts.length === 0 && <Text>{t('toShift.noShifts')}</Text>}
      {shifts.length > 0 && (
        <Stack gap="sm">
          <Select
            label={t('toShift.shift')}
            placeholder={t('toShift.choose')}
            nothingFoundMessage={t('toShift.none')}
            searchable
            limit={60}
            data={shifts.map((one) => ({ value: one.id, label: label(one) }))}
            value={chosen}
            onChange={(id) => {
              setChosen(id);
              setFailure(undefined);
            }}
          />
          <Text size="sm" c="dimmed">
            {t('toShift.inviteHint')}
          </Text>
          {fits && fits.unfit.length > 0 && (
            <div>
              <Text fw={600}>{t('toShift.unfit')}</Text>
              <ul className={classes.unfit}>
                {fits.unfit.map(({ person, why }) => (
                  <li key={person.member.id}>
                    {t('toShift.unfitOne', {
                      name: person.member.name,
                      why: why === 'there-already' ? t('toShift.thereAlready') : refusalWords(why),
                    })}
                  </li>
                ))}
              </ul>
            </div>
          )}
          {fits?.askable.length === 0 && <Text c="dimmed">{t('toShift.allAsked')}</Text>}
          {failure && (
            <Text role="alert" c="var(--attention-text)">
              {failure}
            </Text>
          )}
          <Group justify="flex-end" mt="sm" gap="sm">
            <Button
              disabled={!fits || fits.fit.length === 0 || busy}
              onClick={() =>
                shift &&
                fits &&
                void run(
                  deed('putOnShift', { shiftId: shift.id, memberIds: ids(fits.fit) }),
                  t('toShift.done', { count: fits.fit.length }),
                )
              }
            >
              {t('toShift.put', { count: fits?.fit.length ?? people.length })}
            </Button>
            <Button
              color="lamp"
              variant="filled"
              disabled={!fits || fits.askable.length === 0 || busy}
              onClick={() =>
                shift &&
                fits &&
                void run(
                  deed('inviteToShift', { shiftId: shift.id, memberIds: ids(fits.askable) }),
                  t('toShift.invited', { count: fits.askable.length }),
                )
              }
            >
              {t('toShift.invite', { count: fits?.askable.length ?? people.length })}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
