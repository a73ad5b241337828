import { UNITS_PER_DEGREE } from '../../domain/geometry/lon-lat.ts';
import { insideLasso } from '../../domain/rules/tour-area.ts';
import type { Planner } from '../orders.ts';
import type { PlanningCity } from '../planning-city.ts';
import { checkSettings, checkWard, turfSize } from './check-order.ts';
import type { CityDoors } from './city-doors.ts';
import { cutLongSides } from './cut-long-sides.ts';
import { cutWard } from './cut-ward.ts';
import { describeTurfs } from './describe-turfs.ts';
import { doorsOfAddresses } from './doors-of-addresses.ts';
import { doorsOfResidents } from './doors-of-residents.ts';
import { gatherSites } from './gather-sites.ts';
import { homesOn, mapGround } from './map-pieces.ts';
import type { TurfsOrder, TurfsPlan } from './turfs-plan.ts';

/** As large a share of a turf as sides of streets may become when they are joined. */
const MOST_OF_A_TURF = 0.25;
/** Fewer that are cut off from all others make no turf. */
const LEAST_OF_A_TURF = 0.5;

/**
 * Cuts every ward of the settings by itself into turfs of about the size that is asked for. Doors are households as the sections of
 * a turf count them (rules/counted-homes.ts), or half the residents where the pack has no addresses.
 */
export const planTurfs: Planner<'turfs', PlanningCity> = (city, { settings, kept }, seed) => {
  const wards = checkSettings(city, settings);
  const { pack, addresses, residents } = city;
  const whole = addresses?.count ? doorsOfAddresses(pack, addresses) : doorsOfResidents(pack, residents!);
  const { taken, before } = markTaken(whole, kept, pack.wards.length);
  const size = turfSize(settings);
  const doors = cutLongSides(whole, size);
  let left = 0;
  const cuts = wards.flatMap((index) => {
    const ward = pack.wards[index]!;
    checkWard(doors, index, ward, taken, settings);
    left += doors.lost[index]!;
    const grounds = mapGround(gatherSites(doors, index, ward, taken), size * MOST_OF_A_TURF);
    // Too few for a turf, and nobody can go on from there to another: but a ward is never without a turf.
    const worth = grounds.filter((map, at) => at === 0 || homesOn(map) >= size * LEAST_OF_A_TURF);
    for (const map of grounds) if (!worth.includes(map)) left += homesOn(map);
    return worth.map((map) => {
      const turfs = Math.max(1, Math.min(map.count, Math.round(homesOn(map) / size)));
      return { index, ward, map, homes: homesOn(map), search: cutWard(map, turfs, seed + index) };
    });
  });
  const all = cuts.reduce((sum, { homes }) => sum + homes, 0);
  let turn = 0;
  return {
    step(share) {
      for (let tried = 0; tried < cuts.length; tried++) {
        turn = (turn + 1) % cuts.length;
        if (cuts[turn]!.search.step(share)) return true;
      }
      return false;
    },
    plan(): TurfsPlan {
      const named = [...before];
      const turfs = cuts.flatMap(({ index, ward, map, search }) => {
        const described = describeTurfs(
          { ward, map, before: named[index]! },
          search.plan(),
          doors,
          pack.streets,
          settings,
        );
        named[index]! += described.length;
        return described;
      });
      return { turfs, left: Math.round(left), source: doors.source };
    },
    value: () => cuts.reduce((sum, { homes, search }) => sum + homes * search.value(), 0) / all,
    bound: () => undefined,
  };
};

/** Which places are in turfs that stay, and how many of those each ward has. */
function markTaken({ plane, count, x, y, ward }: CityDoors, kept: TurfsOrder['kept'], wards: number) {
  const taken = new Uint8Array(count);
  const before = new Array<number>(wards).fill(0);
  for (const ring of kept) {
    const inside = insideLasso(ring);
    const inWard = new Array<number>(wards).fill(0);
    for (let i = 0; i < count; i++) {
      const at = { lon: x[i]! / plane.x(1) / UNITS_PER_DEGREE, lat: y[i]! / plane.y(1) / UNITS_PER_DEGREE };
      if (!inside(at)) continue;
      taken[i] = 1;
      if (ward[i]! >= 0) inWard[ward[i]!]!++;
    }
    const most = Math.max(...inWard);
    if (most > 0) before[inWard.indexOf(most)]!++;
  }
  return { taken, before };
}
