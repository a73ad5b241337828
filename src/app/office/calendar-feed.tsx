import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endFeed, listFeeds, makeFeed } from '../../device/calendar-feeds.ts';
import { dayIn } from '../../domain/rules/day-in.ts';
import { formatDay } from '../texts/format.ts';
import { ConfirmButton } from './fields/confirm-button.tsx';
import { Section } from './fields/section.tsx';
import { useUnsaved } from './fields/unsaved.ts';
import { failureWords } from './remote/failure-words.ts';
import { RemoteNotice } from './remote/remote-notice.tsx';
import { useRemote } from './remote/use-remote.ts';
import { useRemoteDeed } from './remote/use-remote-deed.ts';
import { useCampaignRow } from './use-campaign-rows.ts';

/** The calendar with everybody's shifts: makes secret addresses for it, shows each once, ends them. */
export function CalendarFeed() {
  const { t } = useTranslation('office', { keyPrefix: 'feed' });
  const { timezone } = useCampaignRow();
  const feeds = useRemote(listFeeds);
  const end = useRemoteDeed(endFeed, feeds.reload, t('offline'));
  const [made, setMade] = useState<{ readonly id: string; readonly url: string }>();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const open = feeds.data?.filter(({ of }) => of === 'campaign');
  const day = (at: number) => formatDay(dayIn(timezone, at));

  async function make() {
    setBusy(true);
    setFailure(undefined);
    try {
      setMade(await makeFeed('campaign'));
      feeds.reload();
    } catch (error) {
      setFailure(failureWords(error, t('offline')));
    } finally {
      setBusy(false);
    }
  }
  return (
    <Section title={t('title')}>
      <Stack gap="sm">
        <Text>{t('lead')}</Text>
        {made && <Address key={made.id} url={made.url} />}
        <RemoteNotice remote={feeds} offline={t('offline')} />
        {(failure ?? end.failure) && (
          <Text role="alert" c="var(--attention-text)">
            {failure ?? end.failure}
          </Text>
        )}
        {open?.map(({ id, createdAt }) => (
          <Group key={id} justify="space-between" gap="sm">
            <Text>{t('since', { day: day(createdAt) })}</Text>
            <ConfirmButton
              size="sm"
              label={t('end')}
              describe={t('since', { day: day(createdAt) })}
              question={t('confirmEnd')}
              yes={t('confirmYes')}
              onConfirm={() => {
                if (made?.id === id) setMade(undefined);
                return end.run(id);
              }}
            />
          </Group>
        ))}
        {open?.length === 0 && <Text c="dimmed">{t('empty')}</Text>}
        <Group>
          <Button loading={busy} onClick={make}>
            {t(open && open.length > 0 ? 'another' : 'make')}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}

/** The one time that it is shown. */
function Address({ url }: { readonly url: string }) {
  const { t } = useTranslation('office', { keyPrefix: 'feed' });
  // It must not vanish with an update.
  useUnsaved(true);
  const [copied, setCopied] = useState<boolean>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <Stack gap="xs">
      <TextInput label={t('address')} value={url} readOnly onFocus={(event) => event.currentTarget.select()} />
      <Group gap="sm">
        <Button size="sm" color="lamp" variant="filled" leftSection={<IconCopy size={18} aria-hidden />} onClick={copy}>
          {copied ? t('copied') : t('copy')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" role="status">
        {copied === false ? t('copyFailed') : t('once')}
      </Text>
    </Stack>
  );
}
