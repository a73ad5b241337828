import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconPencil, IconPhone } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberRow } from '../../../domain/model/member.ts';
import { may } from '../../../domain/permissions.ts';
import { dayIn } from '../../../domain/rules/day-in.ts';
import { formatDay } from '../../texts/format.ts';
import { kindWords } from '../../texts/kind-words.ts';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { LockOut } from './lock-out.tsx';
import type { Person } from './people.ts';
import { groupName, languageWords, loadWords, mobilityWords, weekWords, whereWords } from './person-words.ts';
import classes from './volunteers.module.css';
import { WriteAnswers } from './write-answers.tsx';

interface PersonPanelProps {
  member: MemberRow;
  /** undefined: locked out. */
  person: Person | undefined;
  onClose(): void;
}

/** One person: what they said, what they carry, and what can be done for them. */
export function PersonPanel({ member, person, onClose }: PersonPanelProps) {
  const { t } = useTranslation(['volunteers', 'survey', 'shifts', 'common']);
  const actor = useCampaign((client) => client.actor);
  const [writing, setWriting] = useState(false);
  const { name } = member;
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={writing ? t('person.writeTitle', { name }) : name}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {writing ? (
        <WriteAnswers member={member} profile={person?.profile} onClose={() => setWriting(false)} />
      ) : (
        <Stack gap="md">
          {person && <Facts person={person} />}
          <Group gap="sm">
            {person && (
              <Button
                color="lamp"
                variant="filled"
                leftSection={<IconPencil size={18} aria-hidden />}
                onClick={() => setWriting(true)}
              >
                {t('person.write')}
              </Button>
            )}
            {may(actor, 'revokeMember') && member.id !== actor.id && <LockOut member={member} />}
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

function Facts({ person }: { person: Person }) {
  const { t } = useTranslation(['volunteers', 'survey', 'shifts', 'common']);
  const { view } = useCampaignClient();
  const { timezone } = useCampaignRow();
  const { member, profile } = person;
  const day = (at: number) => formatDay(dayIn(timezone, at));
  const kinds = (ids: readonly string[] = []) => ids.map((kind) => kindWords(view, kind)).join(', ');
  const said = profile?.answeredAt;
  const facts = [
    [t('list.kinds'), kinds(profile?.kinds)],
    [t('list.experience'), kinds(profile?.experienced)],
    [t('list.week'), weekWords(profile?.week ?? [])],
    [t('list.ward'), whereWords(view, person)],
    [t('list.group'), groupName(view, profile)],
    [t('list.languages'), languageWords(profile)],
    [t('list.mobility'), mobilityWords(profile)],
    [t('list.shifts'), loadWords(person)],
  ] as const;
  return (
    <>
      <Text c="dimmed">
        {[t(`person.role.${member.role}`), t('person.joined', { day: day(member.joinedAt) })].join(' · ')}
        <br />
        {said ? t('person.answered', { day: day(said) }) : t(profile ? 'person.noted' : 'person.unanswered')}
      </Text>
      <dl className={classes.facts}>
        {facts.map(([what, words]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{words || t('person.none')}</dd>
          </div>
        ))}
      </dl>
      {profile?.phone && (
        <Button
          component="a"
          href={`tel:${profile.phone.replace(/[^+\d]/g, '')}`}
          aria-label={t('person.call', { name: member.name })}
          leftSection={<IconPhone size={18} aria-hidden />}
        >
          {profile.phone}
        </Button>
      )}
    </>
  );
}
