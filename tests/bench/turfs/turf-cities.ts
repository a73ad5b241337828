import { demoCity } from '../../../geo/demo/demo-city.ts';
import { writePack } from '../../../geo/write-pack.ts';
import type { PlanningCity } from '../../../src/planning/planning-city.ts';
import { planningCityOf } from '../../fixtures/planning-city-of.ts';
import { hasData, importRealCity } from '../../real-data/import-real-city.ts';

export interface TurfCity {
  readonly name: string;
  /** Households a turf: an evening of a pair, or two. */
  readonly size: number;
  readonly city: PlanningCity;
}

/** Neukölln by its addresses, Magdeburg by its residents, and the demo city. */
export async function turfCities(): Promise<TurfCity[]> {
  const missing = ['neukoelln', 'magdeburg'].filter((name) => !hasData(name));
  if (missing.length > 0) throw new Error(`../shared/geodata has no ${missing.join(' and no ')}`);
  const demo = writePack(demoCity());
  return [
    { name: 'Neukölln', size: 200, city: planningCityOf(await importRealCity('neukoelln')) },
    { name: 'Magdeburg', size: 300, city: planningCityOf(await importRealCity('magdeburg')) },
    {
      name: 'demo city',
      size: 300,
      city: planningCityOf({ manifest: demo.manifest, bytes: ({ name }) => demo.files.get(name)!.slice().buffer }),
    },
  ];
}
