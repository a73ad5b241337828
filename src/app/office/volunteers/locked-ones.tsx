import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { may } from '../../../domain/permissions.ts';
import { dayIn } from '../../../domain/rules/day-in.ts';
import { formatDay } from '../../texts/format.ts';
import { useCampaign } from '../../ui/campaign-context.ts';
import { Section } from '../fields/section.tsx';
import lists from '../lists/lists.module.css';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { useDeed } from '../use-deed.ts';
import { useRows } from '../use-rows.ts';

/** Who is locked out, and the way back; only the office sees it, and only where there is somebody. */
export function LockedOnes() {
  const { t } = useTranslation('volunteers');
  const allowed = useCampaign(({ actor }) => may(actor, 'revokeMember'));
  const { timezone } = useCampaignRow();
  const deed = useDeed();
  const [said, setSaid] = useState('');
  const locked = useRows('member').flatMap(({ id, name, revokedAt }) =>
    revokedAt === null ? [] : [{ id, name, revokedAt }],
  );
  if (!allowed || (locked.length === 0 && said === '')) return null;
  const unlock = async (memberId: string, name: string) => {
    const result = await deed('revokeMember', { memberId, revoked: false });
    setSaid(result.done ? t('person.unlocked', { name }) : result.why);
  };
  return (
    <Section title={t('lockedOnes.title')}>
      <ul className={lists.rows}>
        {locked
          .sort((a, b) => b.revokedAt - a.revokedAt)
          .map(({ id, name, revokedAt }) => (
            <li key={id}>
              <span>
                <strong>{name}</strong>
                <p>{t('lockedOnes.since', { day: formatDay(dayIn(timezone, revokedAt)) })}</p>
              </span>
              <Button size="sm" aria-label={`${t('lockedOnes.unlock')}: ${name}`} onClick={() => void unlock(id, name)}>
                {t('lockedOnes.unlock')}
              </Button>
            </li>
          ))}
      </ul>
      <Text role="status" size="sm" c="dimmed">
        {said}
      </Text>
    </Section>
  );
}
