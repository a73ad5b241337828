import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../ui/use-now.ts';
import { ConfirmButton } from '../fields/confirm-button.tsx';
import { Section } from '../fields/section.tsx';
import { formatAgo } from '../format-ago.ts';
import { RemoteNotice } from '../remote/remote-notice.tsx';
import type { Remote } from '../remote/use-remote.ts';
import { useRemoteDeed } from '../remote/use-remote-deed.ts';
import { type Device, revokeDevice } from './people-api.ts';

/** Every phone and laptop that takes part, when it was last heard of and what it still carries. */
export function DeviceList({ devices, own }: { devices: Remote<Device[]>; own: string | undefined }) {
  const { t, i18n } = useTranslation('office', { keyPrefix: 'people' });
  const now = useNow(30_000);
  const revoke = useRemoteDeed(revokeDevice, devices.reload, t('offline'));
  const question = ({ memberName, pending }: Device) =>
    [pending > 0 && t('devices.confirmPending', { count: pending }), t('devices.confirmRevoke', { name: memberName })]
      .filter(Boolean)
      .join(' ');
  const out = devices.data?.filter(({ revokedAt }) => revokedAt === null);
  return (
    <Section title={t('devices.title')}>
      <RemoteNotice remote={devices} offline={t('offline')} />
      {revoke.failure && (
        <Text role="alert" c="var(--attention-text)">
          {revoke.failure}
        </Text>
      )}
      {out?.length === 0 && <Text c="dimmed">{t('devices.empty')}</Text>}
      {out && out.length > 0 && (
        <Table.ScrollContainer minWidth={520}>
          <Table verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('devices.member')}</Table.Th>
                <Table.Th>{t('devices.label')}</Table.Th>
                <Table.Th>{t('devices.lastSeen')}</Table.Th>
                <Table.Th>{t('devices.pending')}</Table.Th>
                <Table.Th>
                  <span className="visually-hidden">{t('invites.actions')}</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {out.map((device) => (
                <Table.Tr key={device.id}>
                  <Table.Th scope="row" fw={600}>
                    {device.memberName}
                  </Table.Th>
                  <Table.Td>{device.label}</Table.Td>
                  <Table.Td>{formatAgo(device.lastSeenAt, now, i18n.language)}</Table.Td>
                  <Table.Td c={device.pending > 0 ? 'var(--attention-text)' : 'dimmed'}>
                    {device.pending > 0 ? t('devices.pending', { count: device.pending }) : t('devices.nothingPending')}
                  </Table.Td>
                  <Table.Td ta="right">
                    {device.id === own ? (
                      <Text size="sm" c="dimmed">
                        {t('devices.thisOne')}
                      </Text>
                    ) : (
                      <ConfirmButton
                        size="sm"
                        label={t('devices.revoke')}
                        describe={device.memberName}
                        question={question(device)}
                        yes={t('devices.confirmYes')}
                        onConfirm={() => revoke.run(device.id)}
                      />
                    )}
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
