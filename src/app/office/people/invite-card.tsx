import { Button, Group, Text, TextInput } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InviteWish } from '../../../domain/model/invite.ts';
import { dayIn } from '../../../domain/rules/day-in.ts';
import { formatDay } from '../../texts/format.ts';
import { useQrCode } from '../../ui/use-qr-code.ts';
import { Section } from '../fields/section.tsx';
import { useUnsaved } from '../fields/unsaved.ts';
import { useCampaignRow, useWards } from '../use-campaign-rows.ts';
import classes from './invite-card.module.css';
import type { NewInvite } from './people-api.ts';

interface InviteCardProps {
  invite: NewInvite;
  wish: InviteWish;
  onAnother(): void;
}

/** A fresh invitation: to scan, to copy, to print on paper (on the sheet there is only this card). */
export function InviteCard({ invite, wish, onAnother }: InviteCardProps) {
  const { t } = useTranslation('office', { keyPrefix: 'people' });
  const campaign = useCampaignRow();
  const ward = useWards().find(({ id }) => id === wish.ward)?.name;
  const qr = useQrCode(invite.url);
  // The link is shown once: it must not vanish with an update.
  useUnsaved(true);
  const [copied, setCopied] = useState<boolean>();
  const copy = () =>
    navigator.clipboard.writeText(invite.url).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Section title={t('invite.ready', { role: t(`roles.${wish.role}`) })}>
      <div className={classes.card}>
        {/* Dark on white in both themes: many scanners read nothing else. */}
        <div className={classes.code}>{qr && <img src={qr} alt={t('invite.scanAlt')} width={184} height={184} />}</div>
        <div className={classes.words}>
          <p className={classes.campaign}>{campaign.name}</p>
          <p>{t('invite.scan')}</p>
          <Text c="dimmed" size="sm">
            {[
              ward ?? t('invite.wholeCity'),
              t('invite.uses', { count: wish.uses }),
              t('invite.until', { day: formatDay(dayIn(campaign.timezone, wish.expiresAt - 1)) }),
            ].join(' · ')}
          </Text>
          <TextInput
            label={t('invite.link')}
            value={invite.url}
            readOnly
            className={classes.link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <p className={classes.paper}>{invite.url}</p>
          <Group gap="xs" className={classes.actions}>
            <Button
              size="sm"
              color="lamp"
              variant="filled"
              leftSection={<IconCopy size={18} aria-hidden />}
              onClick={copy}
            >
              {copied ? t('invite.copied') : t('invite.copy')}
            </Button>
            <Button size="sm" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
              {t('invite.print')}
            </Button>
            <Button size="sm" onClick={onAnother}>
              {t('invite.another')}
            </Button>
          </Group>
          <Text size="sm" c="dimmed" role="status" className={classes.actions}>
            {copied === false ? t('invite.copyFailed') : t('invite.once')}
          </Text>
        </div>
      </div>
    </Section>
  );
}
