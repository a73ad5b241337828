import { useTranslation } from 'react-i18next';
import { tourProgress } from '../../../../domain/rules/tour-progress.ts';
import { useCampaignClient } from '../../../ui/campaign-context.ts';
import { type DeedResult, useDeed } from '../../use-deed.ts';
import { publishId } from '../publish/publish-ids.ts';
import type { Publisher } from '../publish/publisher.ts';
import type { Draft } from '../tasks.ts';
import { possibleStops, type TourPart, tourParts, type WishedStop } from './preview-tours.ts';

/**
 * A plan of tours becomes one tour a crew, in parts where it is too long for one. What a replanning takes the place of is
 * closed first, so that its stops are free; what is done there stays done.
 */
export function useToursPublisher(): Publisher<'tours'> {
  const { t } = useTranslation('planTours', { keyPrefix: 'publish' });
  const client = useCampaignClient();
  const deed = useDeed();
  const now = () => Date.now() + client.skew;

  function makeTour(
    { id: draftId, settings }: Draft<'tours'>,
    crewId: string,
    at: number,
    part: TourPart,
    parts: number,
  ) {
    const { tourId, stops: planned, number } = part;
    const crew = settings.crews.find(({ id }) => id === crewId);
    const name = crew?.name ?? t('unnamed');
    const make = (stops: readonly WishedStop[]) => {
      const wards = new Set(stops.map(({ placement }) => client.view.get('placement', placement)?.ward ?? null));
      const [only = null] = wards.size === 1 ? wards : [];
      return deed('makeTour', {
        tourId,
        name: parts > 1 ? t('part', { name, part: number }) : name,
        kind: settings.kind,
        team: crew?.team ?? null,
        ward: client.actor.ward ?? only,
        day: crew?.day ?? null,
        stops: stops.map(({ post, placement }) => ({ id: publishId(draftId, at, placement), post, placement })),
      });
    };
    return {
      id: tourId,
      isDone: () => client.view.get('tour', tourId) !== undefined,
      do: async (): Promise<DeedResult> => {
        // As the campaign is now: what was closed a moment ago is free again, what was hung meanwhile is not.
        const possible = possibleStops(client.view, client.city, settings.kind, planned, now());
        return possible.length > 0
          ? make(possible)
          : { done: false, why: t('nothingLeft', { name }), detail: undefined };
      },
    };
  }

  return {
    prepare: (draft, at) => {
      const { plan, settings } = draft;
      const { view } = client;
      const tours = plan?.tours.filter(({ stops }) => stops.length > 0) ?? [];
      const made = tours.map((tour) => ({
        crew: tour.crew,
        parts: tourParts(
          view,
          client.city,
          settings,
          tour.stops,
          (part) => publishId(draft.id, at, `${tour.crew}/${part}`),
          now(),
        ),
      }));
      const stops = made.reduce((sum, { parts }) => sum + parts.reduce((all, { open }) => all + open, 0), 0);
      const lost = tours.reduce((sum, tour) => sum + tour.stops.length, 0) - stops;
      const closing = settings.replaces.filter((id) => view.get('tour', id)?.state === 'open');
      const steps = made.flatMap(({ crew, parts }) =>
        parts.map((part) => makeTour(draft, crew, at, part, parts.length)),
      );
      return {
        steps: [
          ...settings.replaces.map((tourId) => ({
            id: tourId,
            isDone: () => client.view.get('tour', tourId)?.state !== 'open',
            do: () => deed('closeTour', { tourId }),
          })),
          ...steps,
        ],
        will: t('will', { count: steps.length, stops }),
        wont: [
          ...(closing.length > 0 ? [t('closes', { count: closing.length })] : []),
          ...(lost > 0 ? [t('lost', { count: lost })] : []),
          ...(plan && plan.left.length > 0 ? [t('left', { count: plan.left.length })] : []),
        ],
      };
    },
    // Closed tours whose stops are in no new one yet leave people without anything to do.
    isWhole: ({ settings }) => settings.replaces.length > 0,
    takeBack: (ids) => {
      const { view } = client;
      const open = ids.map((id) => view.get('tour', id)).filter((tour) => tour?.state === 'open');
      const untouched = open.filter((tour) => tour !== undefined && tourProgress(view, tour).done === 0);
      const begun = open.length - untouched.length;
      return {
        steps: untouched.flatMap((tour) =>
          tour ? [{ id: tour.id, isDone: () => false, do: () => deed('closeTour', { tourId: tour.id }) }] : [],
        ),
        will: t('back', { count: untouched.length }),
        stays: begun > 0 ? [t('begun', { count: begun })] : [],
      };
    },
  };
}
