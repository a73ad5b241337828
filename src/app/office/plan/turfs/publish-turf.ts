import type { CityPack } from '../../../../domain/geometry/city-pack.ts';
import type { Addresses } from '../../../../domain/geometry/read-addresses.ts';
import type { TallyRow } from '../../../../domain/model/tally.ts';
import type { TurfRow } from '../../../../domain/model/turf.ts';
import type { MutatorArgs } from '../../../../domain/mutators/registry.ts';
import type { PlannedTurf } from '../../../../planning/turfs/turfs-plan.ts';
import { MOST_SECTIONS } from '../../turfs/draft-turf.ts';
import { cutPlanned } from './cut-planned.ts';

/** The turf as setTurf takes it; or why it cannot be one. */
export function turfToSet(
  turfId: string,
  turf: PlannedTurf,
  streets: CityPack['streets'],
  addresses: Addresses | null,
): MutatorArgs<'setTurf'> | 'too-few' | 'too-many' {
  const { name, ward, ring } = turf;
  const sections = cutPlanned(turf, streets, addresses);
  if (sections.length === 0) return 'too-few';
  if (sections.length > MOST_SECTIONS) return 'too-many';
  return { turfId, name, ward, ring: ring.map(([lon, lat]) => [lon, lat]), sections, closed: false };
}

/** The same turf, closed. */
export const turfToClose = ({ id, name, ward, ring, sections }: TurfRow): MutatorArgs<'setTurf'> => ({
  turfId: id,
  name,
  ward,
  ring,
  sections,
  closed: true,
});

/** What speaks against closing a turf; undefined: nobody has begun with it. */
export function begunWith(turf: TurfRow, tallies: readonly TallyRow[]): 'taken' | 'counted' | undefined {
  // Doors to be spared say nothing: a new turf takes over those that its streets had.
  if (turf.done.length > 0 || tallies.some((tally) => tally.turf === turf.id)) return 'counted';
  return turf.holder !== null || turf.shift !== null || turf.state !== 'open' ? 'taken' : undefined;
}
