import { describe, expect, test } from 'vitest';
import { hasStreet, searchStreets } from '../../../src/app/office/exclusions/search-streets.ts';
import type { CityPack } from '../../../src/domain/geometry/city-pack.ts';

const names = ['Große Diesdorfer Straße', 'Schönebecker Straße', 'Diesdorfer Weg', 'Am Dom', '', 'Am Dom'];
const pack = { streets: names.map((name) => ({ name })) } as unknown as CityPack;

describe('searchStreets', () => {
  test('finds a part of the name, names that begin with it first', () =>
    expect(searchStreets(pack, 'dies')).toEqual(['Diesdorfer Weg', 'Große Diesdorfer Straße']));

  test.each(['schonebecker', 'SCHÖNEBECKER STRASSE', 'schönebecker str.'])('is not put off by %j', (typed) =>
    expect(searchStreets(pack, typed)).toEqual(['Schönebecker Straße']),
  );

  test('names a street once, and never one without a name', () => {
    expect(searchStreets(pack, 'dom')).toEqual(['Am Dom']);
    expect(searchStreets(pack, ' ')).toEqual([]);
  });

  test('knows whether a street of exactly this name exists', () => {
    expect(hasStreet(pack, 'Am Dom')).toBe(true);
    expect(hasStreet(pack, 'Am')).toBe(false);
  });
});
