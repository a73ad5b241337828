import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberRow } from '../../../domain/model/member.ts';
import { signUpOf, wantsIn } from '../../../domain/rules/sign-ups.ts';
import type { View } from '../../../domain/view.ts';
import { looksSame, useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { ConfirmButton } from '../fields/confirm-button.tsx';
import { useDeed } from '../use-deed.ts';

/** Locks a person out on all devices, says before what that frees, and takes it back with one press. */
export function LockOut({ member }: { member: MemberRow }) {
  const { t } = useTranslation(['volunteers', 'common']);
  const { skew } = useCampaignClient();
  const deed = useDeed();
  const [failure, setFailure] = useState<string>();
  const freed = useCampaign(({ view }) => freedBy(view, member.id, Date.now() + skew), looksSame);
  const { id: memberId, name } = member;
  const put = async (revoked: boolean) => {
    const result = await deed('revokeMember', { memberId, revoked });
    setFailure(result.done ? undefined : result.why);
  };
  const question = [
    t('person.lockQuestion', { name }),
    freed.shifts > 0 && t('person.lockShifts', { count: freed.shifts }),
    freed.turfs > 0 && t('person.lockTurfs', { count: freed.turfs }),
    freed.shifts + freed.turfs === 0 && t('person.lockNothing'),
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <>
      {member.revokedAt === null ? (
        <ConfirmButton
          label={t('person.lock')}
          describe={name}
          question={question}
          yes={t('person.lockYes')}
          onConfirm={() => put(true)}
        />
      ) : (
        <>
          <Text role="status">{t('person.locked', { name })}</Text>
          <Button onClick={() => void put(false)}>{t('common:undo')}</Button>
        </>
      )}
      {failure && (
        <Text role="alert" c="var(--attention-text)">
          {failure}
        </Text>
      )}
    </>
  );
}

/** The places and turfs that revokeMember sets free. */
function freedBy(view: View, member: string, now: number) {
  let shifts = 0;
  let turfs = 0;
  for (const shift of view.all('shift')) {
    const own = signUpOf(shift, member);
    if (shift.end > now && shift.state === 'open' && (shift.lead === member || (own && wantsIn(own)))) shifts++;
  }
  for (const turf of view.all('turf')) if (turf.holder === member) turfs++;
  return { shifts, turfs };
}
