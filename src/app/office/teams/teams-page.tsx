import { Button, Group, Text } from '@mantine/core';
import { IconPlus, IconPrinter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { TeamRow } from '../../../domain/model/team.ts';
import { answersFor } from '../../../domain/permissions.ts';
import { useCampaign } from '../../ui/campaign-context.ts';
import entries from '../entries.module.css';
import pages from '../page.module.css';
import { useRows } from '../use-rows.ts';
import { useScope } from '../use-scope.ts';
import { TeamCards } from './team-cards.tsx';
import { TeamEntry } from './team-entry.tsx';
import { TeamForm } from './team-form.tsx';
import { TeamMembers } from './team-members.tsx';
import classes from './teams.module.css';

/** The teams with their people, stock and tours; the closed ones at the end. */
export function TeamsPage() {
  const { t } = useTranslation('stock', { keyPrefix: 'office.teams' });
  const actor = useCampaign((client) => client.actor);
  const inScope = useScope();
  const rows = useRows('team');
  const stock = useRows('stock');
  const allTours = useRows('tour');
  const members = useRows('member');
  const [editing, setEditing] = useState<TeamRow | 'new'>();
  const [printing, setPrinting] = useState<TeamRow>();
  const teams = useMemo(
    () =>
      rows
        .filter(({ ward }) => inScope(ward))
        .sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true })),
    [rows, inScope],
  );
  const people = useMemo(
    () => members.filter(({ revokedAt }) => revokedAt === null).sort((a, b) => a.name.localeCompare(b.name)),
    [members],
  );
  const teamNames = useMemo(() => new Map(rows.map(({ id, name }) => [id, name])), [rows]);
  const open = teams.filter(({ closedAt }) => closedAt === null);
  const closed = teams.filter(({ closedAt }) => closedAt !== null);
  const print = (team: TeamRow | undefined) => {
    flushSync(() => setPrinting(team));
    window.print();
    setPrinting(undefined);
  };
  const entry = (team: TeamRow) => (
    <TeamEntry
      key={team.id}
      team={team}
      stock={stock}
      tours={allTours.filter((tour) => tour.team === team.id && tour.state === 'open')}
      members={<TeamMembers team={team} people={people} teamNames={teamNames} manages={answersFor(actor, team.ward)} />}
      manages={answersFor(actor, team.ward)}
      onEdit={() => setEditing(team)}
      onPrint={() => print(team)}
    />
  );
  return (
    <div className={pages.wide}>
      <div className={pages.heading}>
        <h1 className={pages.title}>{t('title')}</h1>
        <Group gap="sm">
          {open.length > 0 && (
            <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => print(undefined)}>
              {t('printAll')}
            </Button>
          )}
          <Button
            color="lamp"
            variant="filled"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setEditing('new')}
          >
            {t('found')}
          </Button>
        </Group>
      </div>
      {open.length === 0 && (
        <div className={entries.empty}>
          <strong>{t('empty')}</strong>
          <Text c="dimmed">{t('emptyHint')}</Text>
        </div>
      )}
      <ul className={classes.grid}>{open.map(entry)}</ul>
      {closed.length > 0 && (
        <>
          <h2 className={classes.heading}>{t('closedOnes')}</h2>
          <ul className={classes.grid}>{closed.map(entry)}</ul>
        </>
      )}
      {editing && <TeamForm team={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
      <TeamCards teams={printing ? [printing] : open} />
    </div>
  );
}
