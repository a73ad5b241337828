import { expect, test } from 'vitest';
import { filesFor } from '../../../../../src/app/office/plan/run/collect-city.ts';

const file = { name: 'residents-0123456789abcdef.bin', bytes: 0, sha256: '' };
const [posts, map] = [file, file];

test('where a city has no cells of residents, posts are planned for its houses', () => {
  expect(filesFor('posts', { files: { posts, map, residents: file } })).toEqual(['residents', 'places']);
  expect(filesFor('posts', { files: { posts, map } })).toEqual(['residents', 'places', 'addresses']);
});

test('a task that asks for nobody reads no houses', () => {
  expect(filesFor('tours', { files: { posts, map } })).toEqual([]);
});
