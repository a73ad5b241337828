import { Button, Select, Text } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayIn } from '../../../domain/rules/day-in.ts';
import { signUpOf, wantsIn } from '../../../domain/rules/sign-ups.ts';
import { formatDay, formatTime, formatWeekday } from '../../texts/format.ts';
import { useCampaignClient } from '../../ui/campaign-context.ts';
import entries from '../entries.module.css';
import { Section } from '../fields/section.tsx';
import { useCampaignRow } from '../use-campaign-rows.ts';
import { useDeed } from '../use-deed.ts';
import { useRows } from '../use-rows.ts';
import own from './newcomers.module.css';
import { isNewcomer, type Person } from './people.ts';
import table from './people-table.module.css';
import { whereWords } from './person-words.ts';
import { type GreeterProposal, proposeGreeter } from './propose-greeter.ts';
import classes from './volunteers.module.css';

interface NewcomersPartProps {
  people: readonly Person[];
  onOpen(id: string): void;
}

/** Who joined and was never at a shift, and who greets them; whoever still waits for a hello stands first. */
export function NewcomersPart({ people, onOpen }: NewcomersPartProps) {
  const { t } = useTranslation(['volunteers', 'survey']);
  const newcomers = useMemo(
    () =>
      people
        .filter(isNewcomer)
        .sort((a, b) => Number(isGreeted(a)) - Number(isGreeted(b)) || b.member.joinedAt - a.member.joinedAt),
    [people],
  );
  const greeters = useMemo(
    () => people.filter((one) => !isNewcomer(one)).map(({ member }) => ({ value: member.id, label: member.name })),
    [people],
  );
  const open = newcomers.filter((one) => !isGreeted(one)).length;
  return (
    <Section title={t('newcomers.title')}>
      <p className={classes.hint}>{t('newcomers.lead')}</p>
      {newcomers.length === 0 && (
        <div className={entries.empty}>
          <strong>{t('newcomers.nobody')}</strong>
          <Text c="dimmed">{t('newcomers.nobodyHint')}</Text>
        </div>
      )}
      {newcomers.length > 0 && (
        <>
          <p role="status" className={table.open_}>
            <strong>{open > 0 ? t('newcomers.open', { count: open }) : t('newcomers.noneOpen')}</strong>
          </p>
          <ul className={own.newcomers}>
            {newcomers.map((one) => (
              <Newcomer
                key={one.member.id}
                newcomer={one}
                proposal={one.profile?.greeter ? undefined : proposeGreeter(one, people)}
                greeters={greeters}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

const isGreeted = ({ profile }: Person): boolean => (profile?.greetedAt ?? null) !== null;

interface NewcomerProps extends Pick<NewcomersPartProps, 'onOpen'> {
  newcomer: Person;
  proposal: GreeterProposal | undefined;
  greeters: readonly { readonly value: string; readonly label: string }[];
}

function Newcomer({ newcomer, proposal, greeters, onOpen }: NewcomerProps) {
  const { t } = useTranslation(['volunteers', 'survey']);
  const { view, skew } = useCampaignClient();
  const { timezone } = useCampaignRow();
  const shifts = useRows('shift');
  const deed = useDeed();
  const [failure, setFailure] = useState<string>();
  const [choosing, setChoosing] = useState(false);
  const { member, profile } = newcomer;
  const { id, name } = member;
  const greeter = profile?.greeter ?? null;
  const greetedAt = profile?.greetedAt ?? null;
  const next = useMemo(() => {
    const now = Date.now() + skew;
    return shifts
      .filter((shift) => {
        const own = shift.end > now && shift.state === 'open' ? signUpOf(shift, id) : undefined;
        return own !== undefined && wantsIn(own);
      })
      .sort((a, b) => a.start - b.start)[0];
  }, [shifts, id, skew]);
  const put = async (to: string | null, greeted: boolean) => {
    setChoosing(false);
    const result = await deed('setGreeter', { memberId: id, greeter: to, greeted });
    setFailure(result.done ? undefined : result.why);
  };
  const day = (at: number) => formatDay(dayIn(timezone, at));
  const proposed = proposal?.greeter.member;
  const why = proposal?.sameGroup ? 'group' : proposal?.sameWard ? 'ward' : 'few';
  return (
    <li data-done={greetedAt !== null || undefined}>
      <div>
        <button type="button" className={table.open} onClick={() => onOpen(id)}>
          {name}
        </button>
        <small>{[t('person.joined', { day: day(member.joinedAt) }), whereWords(view, newcomer)].join(' · ')}</small>
        <small>
          {t('newcomers.next')}:{' '}
          {next ? `${formatWeekday(next.start, timezone)}, ${formatTime(next.start, timezone)}` : t('newcomers.noNext')}
        </small>
        {profile?.phone && (
          <a className={own.call} href={`tel:${profile.phone.replace(/[^+\d]/g, '')}`}>
            <IconPhone size={16} aria-hidden /> {profile.phone}
          </a>
        )}
      </div>
      <div>
        {choosing ? (
          <Select
            size="sm"
            searchable
            limit={60}
            autoFocus
            aria-label={t('newcomers.greeterOf', { name })}
            data={[{ value: '', label: t('newcomers.noGreeter') }, ...greeters]}
            value={greeter ?? ''}
            onChange={(value) => void put(value || null, greetedAt !== null)}
            onBlur={() => setChoosing(false)}
          />
        ) : (
          <button
            type="button"
            className={own.greeter}
            aria-label={`${t('newcomers.greeterOf', { name })} ${greeter ? view.get('member', greeter)?.name : t('newcomers.noGreeter')}`}
            onClick={() => setChoosing(true)}
          >
            <span>{t('newcomers.greeter')}</span>
            {greeter ? (view.get('member', greeter)?.name ?? '') : t('newcomers.noGreeter')}
          </button>
        )}
        {proposed && (
          <Button
            size="sm"
            aria-label={t('newcomers.proposeFor', { greeter: proposed.name, name })}
            onClick={() => void put(proposed.id, false)}
          >
            {t('newcomers.propose', { name: proposed.name })}
          </Button>
        )}
        {proposed && <small>{t(`newcomers.why.${why}`)}</small>}
      </div>
      <div>
        <span className={greetedAt === null ? classes.todo : classes.fine}>
          {greetedAt === null ? t('newcomers.notYet') : t('newcomers.greeted', { day: day(greetedAt) })}
        </span>
        <Button
          size="sm"
          aria-label={t('newcomers.markFor', {
            name,
            what: t(greetedAt === null ? 'newcomers.markGreeted' : 'newcomers.markOpen'),
          })}
          onClick={() => void put(greeter, greetedAt === null)}
        >
          {t(greetedAt === null ? 'newcomers.markGreeted' : 'newcomers.markOpen')}
        </Button>
      </div>
      {failure && (
        <Text role="alert" c="var(--attention-text)">
          {failure}
        </Text>
      )}
    </li>
  );
}
