import { ActionIcon, Select, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberRow } from '../../../domain/model/member.ts';
import type { TeamRow } from '../../../domain/model/team.ts';
import { useDeed } from '../use-deed.ts';
import classes from './teams.module.css';

interface TeamMembersProps {
  team: TeamRow;
  /** Everybody who takes part. */
  people: readonly MemberRow[];
  /** By id. */
  teamNames: ReadonlyMap<string, string>;
  /** This person may change it. */
  manages: boolean;
}

/**
 * Who hangs with this team: one press takes somebody out, one choice takes somebody in. Rendered again only when that
 * changes: each of 14 teams offers 300 people.
 */
export const TeamMembers = memo(function TeamMembers({ team, people, teamNames, manages }: TeamMembersProps) {
  const { t } = useTranslation('stock', { keyPrefix: 'office.teams' });
  const deed = useDeed();
  const [failure, setFailure] = useState<string>();
  const changes = manages && team.closedAt === null;
  const members = people.filter((one) => one.team === team.id);
  const others = people.filter((one) => one.team !== team.id);
  const put = async (memberId: string, to: string | null) => {
    const result = await deed('assignMember', { memberId, team: to });
    setFailure(result.done ? undefined : result.why);
  };
  const label = ({ name, team: now }: MemberRow) => {
    const elsewhere = now === null ? undefined : teamNames.get(now);
    return elsewhere ? t('inTeam', { name, team: elsewhere }) : name;
  };
  return (
    <div className={classes.members}>
      {members.length > 0 && (
        <ul aria-label={t('membersOf', { name: team.name })}>
          {members.map(({ id, name }) => (
            <li key={id}>
              {name}
              {changes && (
                <ActionIcon size={32} aria-label={t('takeOut', { name })} onClick={() => void put(id, null)}>
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      )}
      {members.length === 0 && <Text c="dimmed">{t('nobody')}</Text>}
      {changes && others.length > 0 && (
        <Select
          size="sm"
          aria-label={t('addTo', { name: team.name })}
          placeholder={t('add')}
          searchable
          nothingFoundMessage={t('noMember')}
          data={others.map((one) => ({ value: one.id, label: label(one) }))}
          value={null}
          onChange={(id) => id && void put(id, team.id)}
        />
      )}
      {failure && (
        <Text role="alert" size="sm" c="var(--attention-text)">
          {failure}
        </Text>
      )}
    </div>
  );
});
