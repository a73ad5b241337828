import { IconArrowsSort, IconMoon, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { findPost } from '../../../domain/city.ts';
import { answersForTour } from '../../../domain/rules/answers-for-tour.ts';
import { teamOf } from '../../../domain/rules/ledger.ts';
import { formatDay, formatMetres } from '../../texts/format.ts';
import { Button } from '../../ui/button.tsx';
import { useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { Room } from '../../ui/room.tsx';
import { ToldBar } from '../../ui/told-bar.tsx';
import { fixOf, usePosition } from '../../ui/use-position.ts';
import { useTold } from '../../ui/use-told.ts';
import { setActiveTour, useActiveTour } from './active-tour.ts';
import { GiveDialog } from './give-dialog.tsx';
import { StopRow } from './stop-row.tsx';
import { Bar } from './tour-card.tsx';
import styles from './tours.module.css';
import { type TourNow, useTour } from './use-tour.ts';
import { useTourDeeds } from './use-tour-deeds.ts';

/** /street/tours/:id */
export function TourPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('tours');
  const now = useTour(id);
  if (now) return <OneTour now={now} />;
  return (
    <Room title={t('title')} back="/street/tours">
      <p className={styles.dim}>{t('phone.gone')}</p>
    </Room>
  );
}

/** All stops of a tour in their order, and what its team may change about it. */
function OneTour({ now }: { readonly now: TourNow }) {
  const { t } = useTranslation('tours');
  const { tour, states } = now;
  const client = useCampaignClient();
  const navigate = useNavigate();
  const fix = fixOf(usePosition());
  const active = useActiveTour() === tour.id;
  const told = useTold();
  const deeds = useTourDeeds(now, told);
  const [opened, setOpened] = useState<string | null>(null);
  const [giving, setGiving] = useState(false);
  const mine = useCampaign(({ view, actor }) => teamOf(view, actor));
  const may = useCampaign(({ view, actor }) => tour.state === 'open' && answersForTour(view, actor, tour));
  const go = () => {
    // Whoever sets out on a free tour has it: two teams at one lamp post is what tours are against.
    if (tour.team === null && mine !== null) deeds.take(mine);
    setActiveTour(tour.id);
    void navigate('/street');
  };
  const putAway = () => {
    setActiveTour(null);
    told.say(t('phone.putAway'), () => {
      setActiveTour(tour.id);
      told.forget();
    });
  };
  const facts = [
    t(`kind.${tour.kind}`),
    formatMetres(now.metres),
    ...(tour.day === null ? [] : [t('phone.day', { day: formatDay(tour.day) })]),
    ...(now.skipped > 0 ? [t('phone.skipped', { count: now.skipped })] : []),
  ];
  const goesOn = now.done + now.skipped > 0;
  return (
    <Room
      title={tour.name}
      back="/street/tours"
      above={<ToldBar {...told} />}
      foot={
        may &&
        now.open > 0 && (
          <Button look="main" onClick={go}>
            {t(active ? 'phone.toMap' : goesOn ? 'phone.goOn' : 'phone.go')}
          </Button>
        )
      }
    >
      <p className={styles.summary}>
        <strong>{t('phone.done', { done: now.done, total: states.length })}</strong>
        <span>{facts.join(' · ')}</span>
      </p>
      <Bar now={now} />
      {tour.state === 'closed' && <p className={styles.dim}>{t('phone.closed')}</p>}
      {tour.state === 'open' && !may && <p className={styles.dim}>{t('phone.othersTour')}</p>}
      {may && now.open > 0 && (
        <div className={styles.tools}>
          <Button icon={IconArrowsSort} disabled={!fix} onClick={() => fix && deeds.nearest(fix)}>
            {t('phone.nearest')}
          </Button>
          <Button icon={IconUsersGroup} onClick={() => setGiving(true)}>
            {t('phone.rest')}
          </Button>
          {active && (
            <Button icon={IconMoon} onClick={putAway}>
              {t('phone.tomorrow')}
            </Button>
          )}
        </div>
      )}
      <ol className={styles.stops}>
        {tour.stops.map((stop, index) => {
          const state = states[index]!;
          const open = may && state === 'open';
          const openBefore = states.slice(0, index).includes('open');
          const openAfter = states.slice(index + 1).includes('open');
          return (
            <StopRow
              key={stop.id}
              number={index + 1}
              stop={stop}
              place={findPost(client.view, client.city, stop.post)}
              state={state}
              next={index === now.next}
              opened={opened === stop.id}
              onOpen={() => setOpened(opened === stop.id ? null : stop.id)}
              onUp={open && openBefore ? () => deeds.move(stop.id, -1) : undefined}
              onDown={open && openAfter ? () => deeds.move(stop.id, 1) : undefined}
              onFirst={open && openBefore ? () => deeds.move(stop.id, 'first') : undefined}
              onSplit={open && (openBefore || goesOn) ? () => deeds.split(stop.id) : undefined}
              onUnskip={may && state === 'skipped' && stop.skipped ? () => deeds.unskip(stop.id) : undefined}
            />
          );
        })}
      </ol>
      {giving && (
        <GiveDialog
          count={now.open}
          from={tour.team}
          onGive={(team) => {
            setGiving(false);
            deeds.give(team);
          }}
          onClose={() => setGiving(false)}
        />
      )}
    </Room>
  );
}
