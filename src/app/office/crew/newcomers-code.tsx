import { Button, Group, Text, Textarea } from '@mantine/core';
import { IconQrcode, IconShare } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InviteWish } from '../../../domain/model/invite.ts';
import type { ShiftRow } from '../../../domain/model/shift.ts';
import { may } from '../../../domain/permissions.ts';
import { kindWords } from '../../texts/kind-words.ts';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { shareText } from '../../ui/share-text.ts';
import { Section } from '../fields/section.tsx';
import { InviteCard } from '../people/invite-card.tsx';
import { leadingTo } from '../people/leading-to.ts';
import { makeInvite, type NewInvite } from '../people/people-api.ts';
import { failureWords } from '../remote/failure-words.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';

/** Brings people in for this shift: a code for who is new, a text for a chat. Not for what is only the office's business. */
export function NewcomersCode({ shift }: { readonly shift: ShiftRow }) {
  const { t } = useTranslation(['crew', 'shift', 'shifts']);
  const { view } = useCampaignClient();
  const { timezone } = useCampaignRow();
  const invites = useCampaign(({ actor }) => may(actor, 'invite'));
  const [made, setMade] = useState<{ invite: NewInvite; wish: InviteWish }>();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [shared, setShared] = useState<'copied' | 'shown'>();
  if (made) return <InviteCard {...made} onAnother={() => setMade(undefined)} />;

  const text = shareText(shift, kindWords(view, shift.kind), timezone, location.origin);
  const share = () =>
    navigator.clipboard.writeText(text).then(
      () => setShared('copied'),
      () => setShared('shown'),
    );
  async function make() {
    // As many as the shift has places: a code that travels on must not open the door for ever.
    const wish: InviteWish = { role: 'volunteer', ward: shift.ward, uses: shift.max, expiresAt: shift.end };
    setBusy(true);
    setFailure(undefined);
    try {
      setMade({ invite: leadingTo(await makeInvite(wish), `shifts/${shift.id}`), wish });
    } catch (error) {
      setFailure(failureWords(error, t('newcomers.offline')));
    } finally {
      setBusy(false);
    }
  }
  return (
    <Section title={t('newcomers.title')}>
      {invites && (
        <Text c="dimmed" mb="sm">
          {t('newcomers.hint')}
        </Text>
      )}
      <Group gap="sm">
        {invites && (
          <Button loading={busy} leftSection={<IconQrcode size={18} aria-hidden />} onClick={() => void make()}>
            {t('newcomers.make')}
          </Button>
        )}
        <Button leftSection={<IconShare size={18} aria-hidden />} onClick={() => void share()}>
          <span aria-live="polite">{t(shared === 'copied' ? 'newcomers.shared' : 'newcomers.share')}</span>
        </Button>
      </Group>
      {failure && (
        <Text role="alert" mt="sm" c="var(--attention-text)">
          {failure}
        </Text>
      )}
      {shared === 'shown' && <Textarea mt="sm" readOnly autosize label={t('newcomers.shareText')} value={text} />}
    </Section>
  );
}
