import { describe, expect, test } from 'vitest';
import { importDeeds } from '../../../../src/app/office/lists/import/import-deeds.ts';
import { importIds } from '../../../../src/app/office/lists/import/import-ids.ts';
import type { ListedFile } from '../../../../src/app/office/lists/import/listed-file.ts';
import { previewImport } from '../../../../src/app/office/lists/import/preview-import.ts';
import { readList } from '../../../../src/app/office/lists/import/read-list.ts';
import { NOON, office, smallWorld } from '../../../fixtures/small-campaign.ts';
import { gridPlace } from '../../../fixtures/small-city.ts';

type World = ReturnType<typeof smallWorld>;
const wish = { hungAt: null, motif: 'rent', kind: 'stand' } as const;
const CAMPAIGN = 'campaign-1';

const csv = (...places: { lon: number; lat: number }[]): ListedFile =>
  readList(new TextEncoder().encode(`nr;lat;lon\n${places.map(({ lon, lat }, n) => `${n};${lat};${lon}`).join('\n')}`));
const newPlace = { lon: gridPlace(0, 0).lon - 0.0004, lat: gridPlace(0, 0).lat - 0.0001 };

function importAll({ view, city, run }: World, file: ListedFile, hungAt: number | null = null) {
  const { matches } = previewImport(file, view, city, CAMPAIGN, NOON);
  return matches.flatMap((match) => {
    const deeds = importDeeds(match, { ...wish, hungAt }, CAMPAIGN);
    if (!deeds) return [];
    if (deeds.addPost) run('addPost', deeds.addPost, office);
    if (deeds.planPoster) return [run('planPoster', deeds.planPoster, office).status];
    return deeds.hangPoster ? [run('hangPoster', deeds.hangPoster, office).status] : [];
  });
}

describe('an import', () => {
  test('tells before anything is written what is matched, new and elsewhere, and what speaks against it', () => {
    const { view, city, run } = smallWorld();
    run(
      'excludePosts',
      {
        exclusionId: importIds('x', 'x').post,
        target: { kind: 'posts', posts: ['P22'] },
        reason: 'market',
        season: null,
      },
      office,
    );
    const file = csv(gridPlace(2, 2), gridPlace(5, 5), newPlace, { lon: 9.4, lat: 54.8 });
    const { counts, verdict, against } = previewImport(file, view, city, CAMPAIGN, NOON);
    expect(verdict).toBe('import');
    expect(counts).toMatchObject({ matched: 2, new: 1, outside: 1, known: 0, broken: 0 });
    expect(against.get(2)).toMatchObject({ code: 'excluded', reason: 'market' });
    expect([...view.all('placement')]).toEqual([]);
  });

  test('writes planned posters, and places that nobody knew with their kind', () => {
    const world = smallWorld();
    expect(importAll(world, csv(gridPlace(2, 2), newPlace))).toEqual(['applied', 'applied']);
    expect([...world.view.all('post')]).toMatchObject([{ kind: 'stand' }]);
    expect([...world.view.all('placement')].map(({ state }) => state)).toEqual(['planned', 'planned']);
  });

  test('writes hanging posters since their day', () => {
    const world = smallWorld();
    importAll(world, csv(gridPlace(2, 2)), NOON - 3_600_000);
    expect([...world.view.all('placement')]).toMatchObject([
      { state: 'hung', hungAt: NOON - 3_600_000, motif: 'rent' },
    ]);
  });

  test('changes nothing the second time, and says so', () => {
    const world = smallWorld();
    const file = csv(gridPlace(2, 2), gridPlace(6, 6), newPlace);
    importAll(world, file);
    const before = JSON.stringify([...world.view.all('placement'), ...world.view.all('post')]);
    expect(previewImport(file, world.view, world.city, CAMPAIGN, NOON).verdict).toBe('all-known');
    expect(importAll(world, file)).toEqual([]);
    expect(JSON.stringify([...world.view.all('placement'), ...world.view.all('post')])).toBe(before);
  });

  test('says when a list belongs to another city, or holds nothing to take over', () => {
    const { view, city } = smallWorld();
    const far = csv({ lon: 9.42, lat: 54.81 }, { lon: 9.43, lat: 54.8 });
    expect(previewImport(far, view, city, CAMPAIGN, NOON).verdict).toBe('other-city');
    const broken = readList(new TextEncoder().encode('lat;lon\nx;y'));
    expect(previewImport(broken, view, city, CAMPAIGN, NOON)).toMatchObject({
      verdict: 'nothing',
      counts: { broken: 1 },
    });
  });

  test('gives the same place the same ids on every machine, and other ids in another campaign', () => {
    expect(importIds('a', '1')).toEqual(importIds('a', '1'));
    const ids = [importIds('a', '1'), importIds('a', '2'), importIds('b', '1')].flatMap(({ placement, post }) => [
      placement,
      post,
    ]);
    expect(new Set(ids).size).toBe(6);
  });
});
