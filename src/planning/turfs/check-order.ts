import type { Ward } from '../../domain/geometry/city-pack.ts';
import { FEWEST_HOMES } from '../../domain/model/turf.ts';
import { Contradiction } from '../contradiction.ts';
import type { PlanningCity } from '../planning-city.ts';
import type { CityDoors } from './city-doors.ts';
import type { TurfsSettings } from './turfs-plan.ts';

/** Households that a turf shall have. */
export function turfSize({ size, doorsPerHour }: TurfsSettings): number {
  return size.unit === 'doors' ? size.value : size.value * doorsPerHour;
}

/** The wards to cut, as indices into the pack's. @throws Contradiction where the settings cannot be */
export function checkSettings({ pack, addresses, residents }: PlanningCity, settings: TurfsSettings): number[] {
  if (!addresses?.count && !residents?.count) throw new Contradiction('no-people');
  if (!(settings.doorsPerHour > 0)) {
    throw new Contradiction('no-pace', { doorsPerHour: settings.doorsPerHour }, [
      { setting: 'doorsPerHour', from: settings.doorsPerHour, to: 1 },
    ]);
  }
  if (settings.wards.length === 0) throw new Contradiction('no-wards');
  const size = turfSize(settings);
  if (!(size >= FEWEST_HOMES)) {
    throw new Contradiction('turf-too-small', { size, fewest: FEWEST_HOMES }, [
      sizeRemedy(settings, FEWEST_HOMES, Math.ceil),
    ]);
  }
  return [...new Set(settings.wards)].map((id) => {
    const ward = pack.wards.findIndex((one) => one.id === id);
    if (ward < 0)
      throw new Contradiction('unknown-ward', { ward: id }, [{ setting: `wards.${id}`, from: id, to: null }]);
    return ward;
  });
}

/** @throws Contradiction where a ward has too few households, or all of them are in turfs that stay */
export function checkWard(
  doors: CityDoors,
  ward: number,
  { id, name }: Ward,
  taken: Uint8Array,
  settings: TurfsSettings,
): void {
  let [homes, free] = [0, 0];
  for (let i = 0; i < doors.count; i++) {
    if (doors.ward[i] !== ward) continue;
    homes += doors.homes[i]!;
    if (!taken[i]) free += doors.homes[i]!;
  }
  const without = { setting: `wards.${id}`, from: id, to: null };
  if (homes < FEWEST_HOMES)
    throw new Contradiction('ward-without-doors', { ward: name, doors: Math.floor(homes) }, [without]);
  if (free < FEWEST_HOMES) throw new Contradiction('ward-all-kept', { ward: name }, [without]);
  const size = turfSize(settings);
  if (size > homes) {
    const values = { ward: name, size, doors: Math.floor(homes) };
    throw new Contradiction('turf-larger-than-ward', values, [sizeRemedy(settings, homes, Math.floor)]);
  }
}

/** In the unit that the office set: whole doors, or tenths of hours. */
function sizeRemedy({ size, doorsPerHour }: TurfsSettings, doors: number, round: (value: number) => number) {
  const to = size.unit === 'doors' ? round(doors) : round((doors / doorsPerHour) * 10) / 10;
  return { setting: 'size.value', from: size.value, to };
}
