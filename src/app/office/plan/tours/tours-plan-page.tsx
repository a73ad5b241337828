import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answersFor } from '../../../../domain/permissions.ts';
import { useCampaignClient } from '../../../ui/campaign-context.ts';
import { useMapDesk } from '../../map/map-desk.tsx';
import { useRows } from '../../use-rows.ts';
import { useScope } from '../../use-scope.ts';
import { MapLegend } from '../compare/map-legend.tsx';
import { PlanRoom } from '../plan-room.tsx';
import { applyRemedies } from '../run/apply-remedies.ts';
import { usePlanDesk } from '../use-plan-desk.ts';
import { ChosenStopCard } from './chosen-stop-card.tsx';
import { moreCrews } from './crews.ts';
import { defaultTours } from './default-tours.ts';
import { LeftNote } from './left-note.tsx';
import { MeetingPart } from './meeting/meeting-part.tsx';
import { openStops } from './open-stops.ts';
import { orderTours } from './order-tours.ts';
import { PickStartNote } from './pick-start-note.tsx';
import { openTours, replanTours, stopsOfTours } from './replan-tours.ts';
import { TourList } from './tour-list.tsx';
import { ToursFields } from './tours-fields.tsx';
import { toursFigures } from './tours-figures.ts';
import { useStopTap } from './use-stop-tap.ts';
import { useToursPublisher } from './use-tours-publisher.ts';
import { useToursSketch } from './use-tours-sketch.tsx';

/** Which team goes where, in which order. */
export function ToursPlanPage() {
  const { t } = useTranslation('planTours');
  const client = useCampaignClient();
  const inScope = useScope();
  const { look } = useMapDesk();
  const { actor, view, city } = client;
  const now = () => Date.now() + client.skew;
  const mine = (ward: string | null) => answersFor(actor, ward);
  const desk = usePlanDesk({
    task: 'tours',
    defaults: () => defaultTours(view, now()),
    order: (settings, start) => orderTours(client.view, city, settings, start, now(), mine),
    resolve: (settings, remedies) => {
      const more = remedies.find(({ setting }) => setting === 'crews');
      const others = applyRemedies(
        settings,
        remedies.filter((remedy) => remedy !== more),
      );
      return more ? { ...others, crews: moreCrews(others.crews, Number(more.to)) } : others;
    },
  });
  const { draft, plan, other } = desk;
  const { settings } = draft;
  const [looked, setShown] = useState<string>();
  // Another draft has other crews.
  const shown = plan?.tours.some(({ crew }) => crew === looked) ? looked : undefined;
  const [picking, setPicking] = useState<string>();
  const placements = useRows('placement');
  const tours = useRows('tour');
  const { kind, wards, source, replaces } = settings;
  // The rows stand for what the rule finds in the view.
  const waiting = useMemo(
    () =>
      replaces.length > 0
        ? stopsOfTours(client.view, city, replaces)
        : openStops(client.view, city, { kind, wards, source }, now(), mine),
    [client, city, placements, tours, kind, wards, source, replaces],
  );
  const split = useToursSketch(desk, shown, waiting);
  const tap = useStopTap(plan, client.view, (at) => {
    if (picking === undefined) return false;
    desk.set({
      crews: settings.crews.map((crew) => (crew.id === picking ? { ...crew, start: at, end: crew.end && at } : crew)),
    });
    setPicking(undefined);
    return true;
  });
  const open = openTours(client.view, kind, inScope);
  return (
    <PlanRoom
      desk={desk}
      sense="less"
      summary={t('summary', { count: settings.crews.length, stops: t('stops', { count: waiting.length }) })}
      settings={
        <>
          <ToursFields desk={desk} stops={waiting.length} onPickStart={setPicking} />
          <MeetingPart desk={desk} waiting={waiting} />
        </>
      }
      figures={toursFigures}
      nameOf={(id) => settings.crews.find((crew) => crew.id === id)?.name}
      publisher={useToursPublisher()}
      legend={
        other && (
          <MapLegend
            a={draft.name}
            b={other.name}
            counts={{ a: split.a.length, b: split.b.length, both: split.both.length }}
          />
        )
      }
      pinned={
        picking !== undefined ? (
          <PickStartNote
            name={settings.crews.find(({ id }) => id === picking)?.name ?? ''}
            onClose={() => setPicking(undefined)}
          />
        ) : (
          tap.stop !== undefined && <ChosenStopCard desk={desk} stop={tap.stop} onClose={tap.close} />
        )
      }
    >
      <LeftNote desk={desk} />
      {open.length > 0 && desk.run.kind !== 'running' && (
        <Button
          onClick={() => {
            const again = replanTours(client.view, settings, open);
            desk.add(again.settings, again.start);
          }}
        >
          {t('replan', { count: open.length })}
        </Button>
      )}
      <TourList
        desk={desk}
        shown={shown}
        onShow={(crew) => {
          setShown(crew);
          const stops = plan?.tours.find((tour) => tour.crew === crew)?.stops ?? [];
          const places = stops.map((id) => client.view.get('placement', id)).filter((place) => place !== undefined);
          if (places.length > 0) look({ places });
        }}
      />
    </PlanRoom>
  );
}
