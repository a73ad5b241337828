import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShiftRow, SignUp } from '../../../domain/model/shift.ts';
import { isCovered, lateWithdrawals } from '../../../domain/rules/sign-ups.ts';
import { useCampaign } from '../../ui/campaign-context.ts';
import { ConfirmButton } from '../fields/confirm-button.tsx';
import type { DeedResult } from '../use-deed.ts';
import classes from './crew.module.css';
import { PhoneLink } from './phone-link.tsx';
import { type Someone, useCrewDeeds } from './use-crew-deeds.ts';
import { useMomentWords } from './use-moment-words.ts';

interface PersonLineProps {
  readonly shift: ShiftRow;
  readonly entry: SignUp;
  readonly changes: boolean;
}

/** One person of the shift: who they are, what they said and when, and what can be done about it. */
export function PersonLine({ shift, entry, changes }: PersonLineProps) {
  const { t } = useTranslation('crew', { keyPrefix: 'people' });
  const [failure, setFailure] = useState<string>();
  const name = entry.name ?? t('noName');
  const run = async (doing: Promise<DeedResult>) => {
    const result = await doing;
    setFailure(result.done ? undefined : result.why);
  };
  return (
    <li>
      <div className={classes.who}>
        <strong>{name}</strong>
        <Facts shift={shift} entry={entry} />
      </div>
      {entry.phone && <PhoneLink name={name} phone={entry.phone} />}
      {changes && entry.member !== null && (
        <Deeds shift={shift} state={entry.state} one={{ id: entry.member, name }} run={run} />
      )}
      {failure && (
        <Text role="alert" size="sm" c="var(--attention-text)" className={classes.failure}>
          {failure}
        </Text>
      )}
    </li>
  );
}

function Facts({ shift, entry }: Pick<PersonLineProps, 'shift' | 'entry'>) {
  const { t } = useTranslation('crew', { keyPrefix: 'people' });
  const when = useMomentWords();
  const group = useCampaign(({ view }) => (entry.group === null ? undefined : view.get('group', entry.group)?.name));
  const { state, at, leftAt } = entry;
  const late = lateWithdrawals(shift).includes(entry);
  const facts = [
    entry.member !== null && entry.member === shift.lead && t('lead'),
    group,
    entry.experienced ? t('experienced') : entry.newcomer && t('newcomer'),
    entry.movedUpAt !== null && t('movedUp'),
    isCovered(entry) && t('covered'),
    leftAt !== null
      ? t('left', { when: when(leftAt) })
      : t(state === 'invited' ? 'asked' : 'since', { when: when(at) }),
  ];
  const alarm = late ? t('late') : state === 'coming' && entry.seeksCover && t('seeksCover');
  return (
    <span>
      {alarm && <b className={classes.alarm}>{alarm} · </b>}
      {facts.filter(Boolean).join(' · ')}
    </span>
  );
}

interface DeedsProps {
  readonly shift: ShiftRow;
  readonly state: SignUp['state'];
  readonly one: Someone;
  run(doing: Promise<DeedResult>): void;
}

function Deeds({ shift, state, one, run }: DeedsProps) {
  const { t } = useTranslation('crew');
  const deeds = useCrewDeeds(shift);
  const said = (words: string) => t('calls.deed', { name: one.name, deed: words });
  const comes = t(state === 'declined' || state === 'withdrawn' ? 'people.comesAfterAll' : 'people.comes');
  return (
    <div className={classes.deeds}>
      {state !== 'coming' && (
        <Button size="xs" aria-label={said(comes)} onClick={() => run(deeds.comes(one))}>
          {comes}
        </Button>
      )}
      {state === 'coming' && shift.lead === null && (
        <Button size="xs" aria-label={said(t('people.leads'))} onClick={() => run(deeds.leads(one))}>
          {t('people.leads')}
        </Button>
      )}
      {state === 'invited' && (
        <Button size="xs" aria-label={said(t('calls.declines'))} onClick={() => run(deeds.takeOut(one))}>
          {t('calls.declines')}
        </Button>
      )}
      {(state === 'coming' || state === 'waiting') && (
        <ConfirmButton
          size="xs"
          label={t('people.takeOut')}
          describe={one.name}
          question={t('people.takeOutQuestion', { name: one.name })}
          yes={t('people.takeOutYes')}
          onConfirm={() => run(deeds.takeOut(one))}
        />
      )}
    </div>
  );
}
