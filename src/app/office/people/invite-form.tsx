import { Button, Select, SimpleGrid, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endsInTime, type InviteWish, inviteWish } from '../../../domain/model/invite.ts';
import { type Role, role } from '../../../domain/model/member.ts';
import { dayIn } from '../../../domain/rules/day-in.ts';
import { instantIn } from '../../../domain/rules/instant-in.ts';
import { DayField } from '../fields/day-field.tsx';
import { fieldErrors } from '../fields/field-errors.ts';
import { NumberField } from '../fields/number-field.tsx';
import { Section } from '../fields/section.tsx';
import { failureWords } from '../remote/failure-words.ts';
import { useCampaignRow, useWards } from '../use-campaign-rows.ts';
import { InviteCard } from './invite-card.tsx';
import { leadingTo } from './leading-to.ts';
import { makeInvite, type NewInvite } from './people-api.ts';

const WEEK_MS = 7 * 86_400_000;
/** Where somebody comes to once they are in. */
const AFTER = ['street', 'shifts', 'survey'] as const;
type After = (typeof AFTER)[number];

/** Makes an invitation, and shows its link and QR code once. */
export function InviteForm({ onMade }: { onMade(): void }) {
  const { t } = useTranslation('office', { keyPrefix: 'people' });
  const words = useTranslation('office', { keyPrefix: 'errors' }).t;
  const { timezone } = useCampaignRow();
  const wards = useWards();
  const [asked, setAsked] = useState<Role>('volunteer');
  const [ward, setWard] = useState('');
  const [after, setAfter] = useState<After>('street');
  const [uses, setUses] = useState(20);
  const [day, setDay] = useState<string | null>(() => dayIn(timezone, Date.now() + WEEK_MS));
  const [made, setMade] = useState<{ invite: NewInvite; wish: InviteWish }>();
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);

  if (made) return <InviteCard {...made} onAnother={() => setMade(undefined)} />;

  async function submit() {
    const checked = inviteWish.safeParse({
      role: asked,
      ward: asked === 'office' || ward === '' ? null : ward,
      uses,
      // The day itself is included: it ends when the next one begins on the campaign's clock.
      expiresAt: day === null ? null : instantIn(timezone, nextDay(day), '00:00'),
    });
    if (!checked.success) return setErrors(fieldErrors(checked.error.issues));
    const wish = checked.data;
    if (!endsInTime(wish, Date.now())) return setErrors({ expiresAt: words('withinYear') });
    setErrors({});
    setBusy(true);
    setFailure(undefined);
    try {
      const invite = await makeInvite(wish);
      setMade({ invite: wish.role === 'office' || after === 'street' ? invite : leadingTo(invite, after), wish });
      onMade();
    } catch (error) {
      setFailure(failureWords(error, t('offline')));
    } finally {
      setBusy(false);
    }
  }
  return (
    <Section title={t('invite.title')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <Select
            label={t('invite.role')}
            data={role.options.map((value) => ({ value, label: t(`roles.${value}`) }))}
            value={asked}
            onChange={(value) => value && setAsked(value as Role)}
          />
          <Select
            label={t('invite.ward')}
            disabled={asked === 'office'}
            data={[
              { value: '', label: t('invite.wholeCity') },
              ...wards.map(({ id, name }) => ({ value: id, label: `${id} ${name}` })),
            ]}
            value={asked === 'office' ? '' : ward}
            onChange={(value) => setWard(value ?? '')}
          />
          <Select
            label={t('invite.after')}
            disabled={asked === 'office'}
            data={AFTER.map((value) => ({ value, label: t(`invite.afters.${value}`) }))}
            value={after}
            onChange={(value) => value && setAfter(value as After)}
          />
          <NumberField label={t('invite.uses')} value={uses} error={errors.uses} onChange={setUses} />
          <DayField
            label={t('invite.expires')}
            value={day}
            error={errors.expiresAt && (day === null ? words('day') : errors.expiresAt)}
            onChange={setDay}
          />
        </SimpleGrid>
        <Button type="submit" mt="md" color="lamp" variant="filled" loading={busy}>
          {t('invite.create')}
        </Button>
        {failure && (
          <Text role="alert" mt="sm" c="var(--attention-text)">
            {failure}
          </Text>
        )}
      </form>
    </Section>
  );
}

const nextDay = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
