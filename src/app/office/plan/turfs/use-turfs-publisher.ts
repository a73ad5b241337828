import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { loadAddresses } from '../../../../device/load-addresses.ts';
import type { Addresses } from '../../../../domain/geometry/read-addresses.ts';
import type { TurfRow } from '../../../../domain/model/turf.ts';
import { formatCount } from '../../../texts/format.ts';
import { useCampaignClient } from '../../../ui/campaign-context.ts';
import { type DeedResult, useDeed } from '../../use-deed.ts';
import { useRows } from '../../use-rows.ts';
import { publishId } from '../publish/publish-ids.ts';
import type { Publisher } from '../publish/publisher.ts';
import { type GatheredTurf, gatherTurfs } from './gather-turfs.ts';
import { begunWith, turfToClose, turfToSet } from './publish-turf.ts';
import { meets } from './rings-meet.ts';

/** A plan of turfs becomes one turf each, cut into sections; what nobody has begun with can be taken back. */
export function useTurfsPublisher(): Publisher<'turfs'> {
  const { t } = useTranslation('planTurfs', { keyPrefix: 'publish' });
  const { view, city } = useCampaignClient();
  const { manifest, streets } = city.pack;
  const turfs = useRows('turf');
  const tallies = useRows('tally');
  const deed = useDeed();
  // Fetched when the first turf needs them; whoever tries again after a failure fetches again.
  const houses = useMemo(() => {
    let loaded: Promise<Addresses | null> | undefined;
    return () => {
      loaded ??= loadAddresses(manifest);
      loaded.catch(() => {
        loaded = undefined;
      });
      return loaded;
    };
  }, [manifest]);

  async function set(turfId: string, turf: GatheredTurf): Promise<DeedResult> {
    const refused = (why: string) => ({ done: false, why, detail: undefined }) as const;
    let addresses: Addresses | null;
    try {
      addresses = await houses();
    } catch {
      return refused(t('noHouses'));
    }
    // Each takes some milliseconds: the page has its turn in between.
    await new Promise((resolve) => setTimeout(resolve));
    const args = turfToSet(turfId, turf, streets, addresses);
    return typeof args === 'string' ? refused(t(args)) : deed('setTurf', args);
  }
  return {
    prepare: ({ id, plan, settings }, at) => {
      const idOf = (turf: GatheredTurf) => publishId(id, at, turf.id);
      const ours = new Set(gatherTurfs(plan, settings, new Set()).map(idOf));
      const others = turfs.filter((turf) => turf.closedAt === null && !ours.has(turf.id));
      const walked = gatherTurfs(plan, settings, namesOf(others)).filter(({ hold }) => hold !== 'out');
      const doors = walked.reduce((sum, turf) => sum + turf.doors, 0);
      const crossed = settings.keepOpen
        ? []
        : others.filter(({ ring }) => walked.some((turf) => meets(turf.ring, ring)));
      return {
        steps: walked.map((turf) => {
          const turfId = idOf(turf);
          return { id: turfId, isDone: () => view.get('turf', turfId) !== undefined, do: () => set(turfId, turf) };
        }),
        will: t('will', { count: walked.length, doors: formatCount(doors) }),
        wont:
          crossed.length > 0
            ? [t('crossed', { count: crossed.length, names: crossed.map(({ name }) => name).join(', ') })]
            : [],
      };
    },
    takeBack: (ids) => {
      const rows = ids.map((id) => view.get('turf', id)).filter((row): row is TurfRow => row?.closedAt === null);
      const states = rows.map((row) => begunWith(row, tallies));
      const untouched = rows.filter((_, index) => states[index] === undefined);
      const stays = (why: 'taken' | 'counted') => {
        const count = states.filter((state) => state === why).length;
        return count > 0 ? [t(why, { count })] : [];
      };
      return {
        steps: untouched.map((row) => ({
          id: row.id,
          isDone: () => view.get('turf', row.id)?.closedAt !== null,
          do: () => deed('setTurf', turfToClose(row)),
        })),
        will: t('back', { count: untouched.length }),
        stays: [...stays('taken'), ...stays('counted')],
      };
    },
  };
}

export const namesOf = (turfs: readonly { readonly name: string }[]): ReadonlySet<string> =>
  new Set(turfs.map(({ name }) => name));
