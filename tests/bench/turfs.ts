import { searchFor } from '../../src/planning/run-search.ts';
import { planTurfs } from '../../src/planning/turfs/plan-turfs.ts';
import { benchClock } from './bench-clock.ts';
import { reportFigure } from './report-figure.ts';
import { turfCities } from './turfs/turf-cities.ts';

const SEEDS = [1, 2, 3, 4, 5];
const MILLISECONDS = 10_000;

/**
 * turfs.balance, turfs.split: whole cities cut ward by ward, 10 s a city and seed. Balance is the largest turf of a ward ÷ its smallest, the
 * worst ward of the city, as the mean over the seeds; of the cities the worst counts. Split are the turfs that cannot be walked without
 * leaving them, of all cities and seeds, as the planner's links have it.
 */
export async function bench(): Promise<void> {
  let [worst, split] = [{ name: '', balance: 0 }, 0];
  for (const { name, size, city } of await turfCities()) {
    let sum = 0;
    for (const seed of SEEDS) {
      const wards = city.pack.wards.map(({ id }) => id);
      const settings = { wards, size: { unit: 'doors', value: size } as const, doorsPerHour: 20 };
      const began = benchClock();
      const search = await planTurfs(city, { settings, kept: [], start: null }, seed);
      const first = benchClock() - began;
      const plan = searchFor(search, MILLISECONDS, benchClock);
      const balances = wards.map((ward) => {
        const doors = plan.turfs.filter((turf) => turf.ward === ward).map((turf) => turf.doors);
        return Math.max(...doors) / Math.min(...doors);
      });
      const balance = Math.max(...balances);
      const parted = plan.turfs.filter((turf) => turf.parts > 1).length;
      console.error(
        `${name}, seed ${seed}: first plan ${first.toFixed(0)} ms, ${plan.turfs.length} turfs, balance ${balance.toFixed(3)}, ${parted} split, value ${search.value().toFixed(1)}`,
      );
      sum += balance;
      split += parted;
    }
    if (sum / SEEDS.length > worst.balance) worst = { name, balance: sum / SEEDS.length };
  }
  reportFigure({
    bench: 'turfs',
    figure: 'turfs.balance',
    value: worst.balance,
    unit: 'ratio',
    against: `worst city: ${worst.name}`,
    ratio: null,
  });
  reportFigure({ bench: 'turfs', figure: 'turfs.split', value: split, unit: 'turfs', against: null, ratio: null });
}
