import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { fillGap } from '../../../domain/rules/fill-gap.ts';
import { placesOf } from '../../../domain/rules/sign-ups.ts';
import type { Candidate } from '../../../domain/rules/suits-shift.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { useDeed } from '../use-deed.ts';
import classes from './crew.module.css';
import { useMomentWords } from './use-moment-words.ts';
import { whyWords } from './why-words.ts';

interface ProposalProps {
  readonly shift: ShiftRow;
  readonly candidates: readonly Candidate[];
  /** The one thing to do on this screen. */
  readonly main: boolean;
}

/** Fills exactly what is missing, after a look at it. */
export function Proposal({ shift, candidates, main }: ProposalProps) {
  const { t } = useTranslation('crew', { keyPrefix: 'proposal' });
  const chosen = useMemo(() => fillGap(shift, candidates), [shift, candidates]);
  const [preview, setPreview] = useState<{ shift: ShiftRow; people: readonly Candidate[] }>();
  const [told, setTold] = useState<string>();
  return (
    <Group gap="sm">
      <Text role="status" size="sm">
        {told}
      </Text>
      {chosen.length > 0 && (
        <Button
          size="sm"
          {...(main && { color: 'lamp', variant: 'filled' })}
          onClick={() => setPreview({ shift, people: chosen })}
        >
          {t('open', { count: chosen.length })}
        </Button>
      )}
      {preview && (
        <Preview
          {...preview}
          onClose={() => setPreview(undefined)}
          onDone={(words) => {
            setPreview(undefined);
            setTold(words);
          }}
        />
      )}
    </Group>
  );
}

interface PreviewProps {
  readonly shift: ShiftRow;
  readonly people: readonly Candidate[];
  onClose(): void;
  onDone(words: string): void;
}

/** Who would be asked or put on the shift, and how it stands then; single ones can be left out. */
function Preview({ shift, people, onClose, onDone }: PreviewProps) {
  const { t } = useTranslation(['crew', 'survey', 'volunteers', 'common']);
  const { timezone } = useCampaignRow();
  const when = useMomentWords();
  const deed = useDeed();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const chosen = people.filter(({ member }) => !left.has(member.id));
  const count = chosen.length;
  const { coming, missing, missingExperienced } = placesOf(shift);
  const stillMissing = Math.max(0, missing - count);
  const stillInexperienced = Math.max(0, missingExperienced - chosen.filter(({ experienced }) => experienced).length);
  const after = [
    t('proposal.after', { coming: coming + count, max: shift.max }),
    stillMissing > 0 && t('proposal.stillMissing', { count: stillMissing }),
    stillInexperienced > 0 && t('proposal.stillInexperienced', { count: stillInexperienced }),
  ];

  async function run(name: 'putOnShift' | 'inviteToShift', words: string) {
    setBusy(true);
    const result = await deed(name, { shiftId: shift.id, memberIds: chosen.map(({ member }) => member.id) });
    setBusy(false);
    if (result.done) return onDone(words);
    const who = people.find(({ member }) => member.id === result.detail)?.member.name;
    setFailure(who ? t('calls.refused', { name: who, why: result.why }) : result.why);
  }
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('proposal.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack gap="sm">
        <Text c="dimmed">{t('proposal.hint')}</Text>
        {people.map((one) => (
          <label key={one.member.id} className={classes.choice}>
            <input
              type="checkbox"
              checked={!left.has(one.member.id)}
              onChange={() => {
                const next = new Set(left);
                if (!next.delete(one.member.id)) next.add(one.member.id);
                setLeft(next);
              }}
            />
            <span className={classes.who}>
              <strong>{one.member.name}</strong>
              <span>{whyWords(one, shift, timezone, when)}</span>
            </span>
          </label>
        ))}
        {people.length < Math.max(missing, missingExperienced) && (
          <Text c="dimmed">{t('proposal.short', { count: people.length })}</Text>
        )}
        <Text role="status" fw={600}>
          {after.filter(Boolean).join(' ')}
        </Text>
        {failure && (
          <Text role="alert" c="var(--attention-text)">
            {failure}
          </Text>
        )}
        <Group justify="flex-end" gap="sm">
          <Button disabled={count === 0 || busy} onClick={() => void run('putOnShift', t('proposal.done', { count }))}>
            {t('proposal.put', { count })}
          </Button>
          <Button
            color="lamp"
            variant="filled"
            disabled={count === 0 || busy}
            onClick={() => void run('inviteToShift', t('proposal.invited', { count }))}
          >
            {t('proposal.invite', { count })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
