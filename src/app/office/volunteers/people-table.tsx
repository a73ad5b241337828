import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { looksSame, useCampaignClient } from '../../ui/campaign-context.ts';
import { KindMark } from './kind-mark.tsx';
import { hasAnswered, type Person } from './people.ts';
import classes from './people-table.module.css';
import { groupName, languageWords, loadWords, mobilityWords, weekWords, whereWords } from './person-words.ts';
import { WeekMark } from './week-mark.tsx';

export interface Kind {
  readonly value: string;
  readonly label: string;
}

interface PeopleTableProps {
  people: readonly Person[];
  kinds: readonly Kind[];
  selected: ReadonlySet<string>;
  onSelect(ids: readonly string[], on: boolean): void;
  onOpen(id: string): void;
}

/** People and what they said: plain cells, because 300 people have 4,000 of them. */
export function PeopleTable({ people, kinds, selected, onSelect, onOpen }: PeopleTableProps) {
  const { t } = useTranslation(['volunteers', 'survey']);
  const all = people.length > 0 && people.every(({ member }) => selected.has(member.id));
  return (
    <div className={classes.scroll}>
      <table className={classes.matrix} aria-label={t('parts.matrix')}>
        <thead>
          <tr>
            <th scope="col" className={classes.tick}>
              <input
                type="checkbox"
                aria-label={t('list.selectAll')}
                checked={all}
                onChange={() =>
                  onSelect(
                    people.map(({ member }) => member.id),
                    !all,
                  )
                }
              />
            </th>
            <th scope="col" className={classes.name}>
              {t('list.name')}
            </th>
            {kinds.map(({ value, label }) => (
              <th key={value} scope="col" className={classes.kind}>
                {label}
              </th>
            ))}
            <th scope="col">{t('list.week')}</th>
            <th scope="col">{t('list.ward')}</th>
            <th scope="col">{t('list.languages')}</th>
            <th scope="col">{t('list.mobility')}</th>
            <th scope="col">{t('list.shifts')}</th>
          </tr>
          <tr className={classes.totals}>
            <td className={classes.tick} />
            <th scope="row" className={classes.name}>
              {t('list.total')}
            </th>
            {kinds.map(({ value }) => (
              <td key={value} className={classes.kind}>
                {people.filter(({ profile }) => profile?.kinds.includes(value)).length}
              </td>
            ))}
            <td>{people.filter(({ profile }) => profile?.week.some((parts) => parts > 0)).length}</td>
            <td>{people.filter(({ profile }) => profile?.elsewhere).length || ''}</td>
            <td>{people.filter(({ profile }) => (profile?.languages.length ?? 0) > 0).length}</td>
            <td>{people.filter(({ profile }) => (profile?.mobility.length ?? 0) > 0).length}</td>
            <td>{people.filter(({ load }) => load.came + load.coming > 0).length}</td>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonLine
              key={person.member.id}
              person={person}
              kinds={kinds}
              selected={selected.has(person.member.id)}
              onSelect={onSelect}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PersonLineProps extends Pick<PeopleTableProps, 'kinds' | 'onSelect' | 'onOpen'> {
  person: Person;
  selected: boolean;
}

/** Drawn again only when something on it changes: the same rows, and figures that read the same. */
const PersonLine = memo(
  function PersonLine({ person, kinds, selected, onSelect, onOpen }: PersonLineProps) {
    const { t } = useTranslation(['volunteers', 'survey']);
    const { view } = useCampaignClient();
    const { member, profile } = person;
    const { id, name } = member;
    return (
      <tr data-selected={selected || undefined}>
        <td className={classes.tick}>
          <input
            type="checkbox"
            aria-label={t('list.select', { name })}
            checked={selected}
            onChange={() => onSelect([id], !selected)}
          />
        </td>
        <th scope="row" className={classes.name}>
          <button type="button" className={classes.open} onClick={() => onOpen(id)}>
            {name}
          </button>
          <small>{groupName(view, profile)}</small>
        </th>
        {profile ? <Answers person={person} kinds={kinds} /> : null}
        {!profile && (
          <td colSpan={kinds.length + 1} className={classes.unanswered}>
            {t('list.unanswered')}
          </td>
        )}
        <td>
          {whereWords(view, person)}
          {profile && !hasAnswered(person) && <small>{t('list.noted')}</small>}
        </td>
        <td className={classes.wide}>{languageWords(profile)}</td>
        <td className={classes.wide}>{mobilityWords(profile)}</td>
        <td className={classes.shifts}>
          {loadWords(person)
            .split(', ')
            .map((words) => (
              <span key={words}>{words}</span>
            ))}
        </td>
      </tr>
    );
  },
  (a, b) =>
    a.person.member === b.person.member &&
    a.person.profile === b.person.profile &&
    looksSame(a.person.load, b.person.load) &&
    a.kinds === b.kinds &&
    a.selected === b.selected &&
    a.onSelect === b.onSelect &&
    a.onOpen === b.onOpen,
);

function Answers({ person: { profile }, kinds }: { person: Person; kinds: readonly Kind[] }) {
  const { t } = useTranslation('volunteers');
  if (!profile) return null;
  const when = weekWords(profile.week);
  return (
    <>
      {kinds.map(({ value }) => (
        <td key={value} className={classes.kind}>
          <KindMark likes={profile.kinds.includes(value)} experienced={profile.experienced.includes(value)} />
        </td>
      ))}
      <td title={when || t('list.never')}>
        <WeekMark week={profile.week} />
        <span className="visually-hidden">{when || t('list.never')}</span>
      </td>
    </>
  );
}
