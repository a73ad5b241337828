import { expect, test } from 'vitest';
import { importCity } from '../../geo/import-city.ts';
import { GEODATA, hasData } from './import-real-city.ts';

test.skipIf(!hasData('flensburg'))(
  'a city nobody tuned for: 44 official polling districts and 126 poster places of Flensburg',
  async () => {
    const file = 'flensburg/wahlbezirke.geojson';
    const { draft, report } = await importCity(
      {
        id: 'flensburg',
        name: 'Flensburg',
        timezone: 'Europe/Berlin',
        attribution: [],
        outline: { file },
        wards: { file, idField: 'Bezirksnum', nameField: 'Name', official: true },
        streets: [],
        posts: { file: 'flensburg/posters.geojson' },
        lists: [],
      },
      GEODATA,
    );
    expect(draft.wardBorders).toBe('official');
    expect(draft.wards).toHaveLength(44);
    expect(draft.wards[0]).toMatchObject({ id: '1', name: 'Petrischule', approximate: false });
    expect(draft.posts).toHaveLength(126);
    expect(draft.posts.every((post) => post.ward >= 0)).toBe(true);
    expect(report.dropped).toEqual([]);
  },
);
