import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { needsPeople, signUpOf } from '../../../domain/rules/sign-ups.ts';
import type { Candidate } from '../../../domain/rules/suits-shift.ts';
import { Section } from '../fields/section.tsx';
import { CallLine, type CallOutcome } from './call-line.tsx';
import classes from './crew.module.css';
import { Proposal } from './proposal.tsx';
import { useCandidates } from './use-candidates.ts';

/** So many at once: nobody calls more before they look up. */
const STEP = 6;

/** Whom to call for the gap, the best first. Who was called stays where they stood, with what came of it. */
export function CallList({ shift, main }: { readonly shift: ShiftRow; readonly main: boolean }) {
  const { t } = useTranslation('crew', { keyPrefix: 'calls' });
  const candidates = useCandidates(shift);
  const [order] = useState(() => new Map(byCall(candidates).map((one, place) => [one.member.id, place])));
  const [called, setCalled] = useState<ReadonlyMap<string, Candidate>>(new Map());
  const [shown, setShown] = useState(STEP);
  const [opened, setOpened] = useState(false);
  const lacking = needsPeople(shift);
  const place = ({ member }: Candidate) => order.get(member.id) ?? order.size;
  const still = candidates.filter(({ member }) => !called.has(member.id));
  const lines = [...still, ...called.values()].sort((a, b) => place(a) - place(b));
  const folded = !lacking && !opened && called.size === 0;
  // As many uncalled ones as asked for, with those between them who were called.
  let uncalled = 0;
  const visible = lines.filter(({ member }) => {
    if (!called.has(member.id)) uncalled += 1;
    return uncalled <= shown;
  });
  const rest = still.length - Math.min(shown, still.length);
  return (
    <Section title={t('title')} aside={!folded && <Proposal shift={shift} candidates={candidates} main={main} />}>
      {folded ? (
        <div className={classes.row}>
          <Text flex={1}>{t('filled')}</Text>
          <Button size="sm" onClick={() => setOpened(true)}>
            {t('showAnyway')}
          </Button>
        </div>
      ) : (
        <>
          <p className={classes.hint}>{lines.length === 0 ? t('nobody') : t(lacking || opened ? 'hint' : 'filled')}</p>
          <ol className={classes.calls}>
            {visible.map((candidate) => (
              <CallLine
                key={candidate.member.id}
                shift={shift}
                candidate={candidate}
                outcome={called.has(candidate.member.id) ? outcomeOf(shift, candidate) : undefined}
                onCalled={() => setCalled((before) => new Map(before).set(candidate.member.id, candidate))}
              />
            ))}
          </ol>
          {rest > 0 && (
            <Button size="sm" mt="sm" onClick={() => setShown(shown + 2 * STEP)}>
              {t('more', { count: Math.min(rest, 2 * STEP) })}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}

/** What they said, on the telephone or since then on their own: the shift knows it. */
function outcomeOf(shift: ShiftRow, { member }: Candidate): CallOutcome | undefined {
  const state = signUpOf(shift, member.id)?.state;
  if (state === 'coming') return 'comes';
  if (state === 'declined') return 'declines';
  return state === 'invited' ? 'missed' : undefined;
}

/** Who can be called and was not asked yet stands first; then who has not answered; without a number nobody is called. */
function byCall(candidates: readonly Candidate[]): Candidate[] {
  const turn = ({ entry, profile }: Candidate) => (profile?.phone ? (entry === undefined ? 0 : 1) : 2);
  return [...candidates].sort((a, b) => turn(a) - turn(b));
}
