import { SegmentedControl } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useCampaign } from '../../ui/campaign-context.ts';
import lists from '../lists/lists.module.css';
import pages from '../page.module.css';
import { GroupsPart } from './groups-part.tsx';
import { LoadPart } from './load-part.tsx';
import { MatrixPart } from './matrix-part.tsx';
import { NewcomersPart } from './newcomers-part.tsx';
import { EVERYBODY } from './people.ts';
import { PersonPanel } from './person-panel.tsx';
import { usePeople } from './use-people.ts';
import classes from './volunteers.module.css';

const PARTS = ['matrix', 'newcomers', 'load', 'groups'] as const;

/** /office/volunteers: who can do what and when, who is new, who carries how much. `?person=ID` opens one of them. */
export function VolunteersPage() {
  const { t } = useTranslation(['volunteers', 'survey', 'shifts']);
  const [search, setSearch] = useSearchParams();
  const people = usePeople();
  const [filter, setFilter] = useState(EVERYBODY);
  const part = PARTS.find((name) => name === search.get('part')) ?? 'matrix';
  const id = search.get('person');
  const member = useCampaign(({ view }) => (id === null ? undefined : view.get('member', id)));
  const show = useCallback(
    (name: 'part' | 'person', value: string | null) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === null) next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  const onOpen = useCallback((one: string) => show('person', one), [show]);
  return (
    <div className={classes.page}>
      <div className={pages.heading}>
        <h1 className={pages.title}>{t('title')}</h1>
        <SegmentedControl
          className={lists.parts}
          aria-label={t('parts.label')}
          value={part}
          data={PARTS.map((value) => ({ value, label: t(`parts.${value}`) }))}
          onChange={(value) => show('part', value)}
        />
      </div>
      {part === 'matrix' && <MatrixPart people={people} filter={filter} onFilter={setFilter} onOpen={onOpen} />}
      {part === 'newcomers' && <NewcomersPart people={people} onOpen={onOpen} />}
      {part === 'load' && (
        <LoadPart
          people={people}
          onOpen={onOpen}
          onNeverAsked={() => {
            setFilter({ ...EVERYBODY, who: 'never-asked' });
            show('part', 'matrix');
          }}
        />
      )}
      {part === 'groups' && <GroupsPart people={people} />}
      {member && (
        <PersonPanel
          member={member}
          person={people.find((one) => one.member.id === member.id)}
          onClose={() => show('person', null)}
        />
      )}
    </div>
  );
}
