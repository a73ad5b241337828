import type { PlanningCity } from '../../../src/planning/planning-city.ts';
import { countShares } from '../../../src/planning/posts/count-shares.ts';
import type { PostsOrder, PostsSettings } from '../../../src/planning/posts/posts-plan.ts';
import { planningCityOf } from '../../fixtures/planning-city-of.ts';
import { importRealCity } from '../../real-data/import-real-city.ts';

/** Magdeburg as the worker of the planning page gets it. */
export async function readMagdeburg(): Promise<PlanningCity> {
  return planningCityOf(await importRealCity('magdeburg'));
}

const POSTERS = 1_400;
/** How far a ward's posters may be from its share of the residents. */
const TOLERANCE = 0.1;

/** 1,400 posters for the residents, each ward about as many as its people's share, 60 m from each other. */
export function orderFor({ pack }: PlanningCity, changed: Partial<PostsSettings> = {}): PostsOrder {
  const fair = countShares(
    pack.wards.map(({ residents }) => residents),
    POSTERS,
  );
  return {
    settings: {
      posters: POSTERS,
      weights: { residents: 1, stops: 0, schools: 0, mainStreets: 0 },
      sight: 50,
      again: 0.5,
      spacing: 60,
      postersPerPost: 1,
      junctionDistance: 0,
      wards: pack.wards.map(({ id }, ward) => ({
        ward: id,
        min: Math.floor(fair[ward]! * (1 - TOLERANCE)),
        max: Math.ceil(fair[ward]! * (1 + TOLERANCE)),
      })),
      motifs: [],
      wanted: [],
      unwanted: [],
      ...changed,
    },
    ground: { closed: new Uint8Array(pack.posts.count), standing: [] },
    start: null,
  };
}
