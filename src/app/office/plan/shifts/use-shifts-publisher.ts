import { useTranslation } from 'react-i18next';
import { useCampaignClient } from '../../../ui/campaign-context.ts';
import { useDeed } from '../../use-deed.ts';
import type { Publisher } from '../publish/publisher.ts';
import { afterwards, isPlaced, placeId, previewPlaces, readPlaceId } from './publish-places.ts';

/** A roster becomes questions to people, or places that they have; what nobody has answered can be taken back. */
export function useShiftsPublisher(): Publisher<'shifts'> {
  const { t } = useTranslation('planShifts', { keyPrefix: 'publish' });
  const client = useCampaignClient();
  const deed = useDeed();
  const shiftOf = (id: string) => client.view.get('shift', id);
  return {
    prepare: ({ plan, settings, published }) => {
      const way = settings.publishAs;
      const now = Date.now() + client.skew;
      const { possible, against } = previewPlaces(plan!, way, shiftOf, new Set(published?.ids), now);
      const people = new Set(possible.map(({ member }) => member)).size;
      return {
        steps: possible.map((place) => {
          const args = { shiftId: place.shift, memberIds: [place.member] };
          return {
            id: placeId(place),
            isDone: () => isPlaced(place, shiftOf(place.shift)),
            do: () => deed(way === 'ask' ? 'inviteToShift' : 'putOnShift', args),
          };
        }),
        will: t(way === 'ask' ? 'willAsk' : 'willPut', {
          count: possible.length,
          people: t('people', { count: people }),
        }),
        wont: [...against].map(([obstacle, count]) => t(`wont.${obstacle}`, { count })),
      };
    },
    takeBack: (ids) => {
      const now = Date.now() + client.skew;
      const places = ids.map(readPlaceId);
      const states = places.map((place) => afterwards(place, shiftOf(place.shift), now));
      const free = places.filter((_, index) => states[index] === 'free');
      return {
        steps: free.map((place) => ({
          id: placeId(place),
          isDone: () => !isPlaced({ ...place, way: 'ask' }, shiftOf(place.shift)),
          do: () =>
            place.way === 'ask'
              ? // They may be asked again: no answer is no no.
                deed('takeBackInvitation', { shiftId: place.shift, memberIds: [place.member] })
              : deed('leaveShift', { shiftId: place.shift, memberId: place.member }),
        })),
        will: t('back', { count: free.length }),
        stays: (['agreed', 'over'] as const).flatMap((why) => {
          const count = states.filter((state) => state === why).length;
          return count > 0 ? [t(`stays.${why}`, { count })] : [];
        }),
      };
    },
  };
}
