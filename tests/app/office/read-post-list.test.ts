import { describe, expect, test } from 'vitest';
import { readPostList } from '../../../src/app/office/exclusions/read-post-list.ts';

const known = new Set(['MD-1', 'MD-2', 'MD-3']);
const read = (text: string) => readPostList(text, (id) => known.has(id));

describe('readPostList', () => {
  test('reads one number a line, whatever the line ends', () =>
    expect(read('MD-1\r\nMD-2\r\n')).toEqual({ posts: ['MD-1', 'MD-2'], unknown: [] }));

  test.each([',', ';', '\t'])('reads several on a line, parted by %j', (separator) =>
    expect(read(`MD-1${separator} MD-3`).posts).toEqual(['MD-1', 'MD-3']),
  );

  test('names each number that nobody knows with its line, and takes the others', () =>
    expect(read('MD-1\nMD-9\n\nMD-2\nXX-7')).toEqual({
      posts: ['MD-1', 'MD-2'],
      unknown: [
        { line: 2, id: 'MD-9' },
        { line: 5, id: 'XX-7' },
      ],
    }));

  test('takes a number once, however often it is listed', () => expect(read('MD-1\nMD-1').posts).toEqual(['MD-1']));

  test('finds the column of a table that has headings', () =>
    expect(read('Straße;Mast;Bemerkung\n"Breiter Weg; Mitte";MD-1;Stern\nBreiter Weg;MD-8;')).toEqual({
      posts: ['MD-1'],
      unknown: [{ line: 3, id: 'MD-8' }],
    }));

  test('a first line with a digit is a number that nobody knows, not a heading', () =>
    expect(read('MD-9\nMD-1').unknown).toEqual([{ line: 1, id: 'MD-9' }]));

  test('reads a file that starts with a byte order mark', () => expect(read('\uFEFFMD-1\nMD-2').posts).toHaveLength(2));

  test('finds nothing in nothing', () => expect(read(' \n')).toEqual({ posts: [], unknown: [] }));
});
