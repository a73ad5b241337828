import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayIn } from '../../../domain/rules/day-in.ts';
import { formatDay } from '../../texts/format.ts';
import { useNow } from '../../ui/use-now.ts';
import { ConfirmButton } from '../fields/confirm-button.tsx';
import { Section } from '../fields/section.tsx';
import { RemoteNotice } from '../remote/remote-notice.tsx';
import type { Remote } from '../remote/use-remote.ts';
import { useRemoteDeed } from '../remote/use-remote-deed.ts';
import { useCampaignRow, useWards } from '../use-campaign-rows.ts';
import { type Invite, withdrawInvite } from './people-api.ts';

/** The invitations that are out, with what is left of them. */
export function InviteList({ invites }: { invites: Remote<Invite[]> }) {
  const { t } = useTranslation('office', { keyPrefix: 'people' });
  const { timezone } = useCampaignRow();
  const wards = useWards();
  const out = invites.data?.filter(({ revokedAt }) => revokedAt === null);
  const now = useNow(60_000);
  const revoke = useRemoteDeed(withdrawInvite, invites.reload, t('offline'));
  const wardName = (id: string | null) =>
    id === null ? t('invite.wholeCity') : (wards.find((ward) => ward.id === id)?.name ?? id);
  const state = (invite: Invite) => {
    if (invite.expiresAt <= now) return t('invites.expired');
    if (invite.used >= invite.uses) return t('invites.usedUp');
    return formatDay(dayIn(timezone, invite.expiresAt - 1));
  };
  return (
    <Section title={t('invites.title')}>
      <RemoteNotice remote={invites} offline={t('offline')} />
      {revoke.failure && (
        <Text role="alert" c="var(--attention-text)">
          {revoke.failure}
        </Text>
      )}
      {out?.length === 0 && <Text c="dimmed">{t('invites.empty')}</Text>}
      {out && out.length > 0 && (
        <Table.ScrollContainer minWidth={420}>
          <Table verticalSpacing="xs" horizontalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('invites.role')}</Table.Th>
                <Table.Th>{t('invites.ward')}</Table.Th>
                <Table.Th ta="right" title={t('invites.usesLong')}>
                  {t('invites.uses')}
                </Table.Th>
                <Table.Th>{t('invites.expires')}</Table.Th>
                <Table.Th>
                  <span className="visually-hidden">{t('invites.actions')}</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {out.map((invite) => (
                <Table.Tr key={invite.id}>
                  <Table.Th scope="row" fw={600}>
                    {t(`roles.${invite.role}`)}
                  </Table.Th>
                  <Table.Td>{wardName(invite.ward)}</Table.Td>
                  <Table.Td ta="right">
                    {t('invites.left', { left: Math.max(0, invite.uses - invite.used), uses: invite.uses })}
                  </Table.Td>
                  <Table.Td>{state(invite)}</Table.Td>
                  <Table.Td ta="right">
                    <ConfirmButton
                      size="sm"
                      label={t('invites.revoke')}
                      describe={`${t(`roles.${invite.role}`)}, ${wardName(invite.ward)}`}
                      question={t('invites.confirmRevoke')}
                      yes={t('invites.confirmYes')}
                      onConfirm={() => revoke.run(invite.id)}
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Section>
  );
}
