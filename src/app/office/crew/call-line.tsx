import { Button, Text } from '@mantine/core';
import { IconCheck, IconPhoneOff, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import type { Candidate } from '../../../domain/rules/suits-shift.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';
import classes from './crew.module.css';
import { PhoneLink } from './phone-link.tsx';
import { useCrewDeeds } from './use-crew-deeds.ts';
import { useMomentWords } from './use-moment-words.ts';
import { whyWords } from './why-words.ts';

const OUTCOMES = ['comes', 'declines', 'missed'] as const;
export type CallOutcome = (typeof OUTCOMES)[number];
const ICONS = { comes: IconCheck, declines: IconX, missed: IconPhoneOff };

interface CallLineProps {
  readonly shift: ShiftRow;
  readonly candidate: Candidate;
  /** What came of the call; undefined: not called yet. */
  readonly outcome: CallOutcome | undefined;
  onCalled(): void;
}

/** One person to call: why they, their number, and what they said with one press. */
export function CallLine({ shift, candidate, outcome, onCalled }: CallLineProps) {
  const { t } = useTranslation(['crew', 'survey', 'volunteers']);
  const { timezone } = useCampaignRow();
  const deeds = useCrewDeeds(shift);
  const when = useMomentWords();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const { member, profile } = candidate;
  const { name } = member;

  async function answered(what: CallOutcome) {
    setBusy(true);
    const result = await deeds[what](member);
    setBusy(false);
    setFailure(result.done ? undefined : result.why);
    if (result.done) onCalled();
  }
  const Done = outcome && ICONS[outcome];
  return (
    <li data-outcome={outcome}>
      <strong className={classes.name}>{name}</strong>
      {profile?.phone ? (
        <PhoneLink name={name} phone={profile.phone} />
      ) : (
        <span className={classes.noPhone}>{t('calls.noPhone')}</span>
      )}
      {outcome && Done ? (
        <p className={classes.outcome} role="status">
          <Done size={18} aria-hidden /> {t(`calls.done.${outcome}`)}
        </p>
      ) : (
        <div className={classes.answers}>
          {OUTCOMES.map((what) => (
            <Button
              key={what}
              size="sm"
              disabled={busy}
              aria-label={t('calls.deed', { name, deed: t(`calls.${what}`) })}
              onClick={() => void answered(what)}
            >
              {t(`calls.${what}`)}
            </Button>
          ))}
        </div>
      )}
      <p className={classes.why}>{whyWords(candidate, shift, timezone, when)}</p>
      {failure && (
        <Text role="alert" size="sm" c="var(--attention-text)" className={classes.failure}>
          {failure}
        </Text>
      )}
    </li>
  );
}
