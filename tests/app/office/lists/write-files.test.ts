import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../../src/app/office/lists/download/write-csv.ts';
import { writeGeoJson } from '../../../../src/app/office/lists/download/write-geojson.ts';
import { writeGpx } from '../../../../src/app/office/lists/download/write-gpx.ts';
import { fileName, fileNamePart } from '../../../../src/app/office/save-file.ts';
import { NOON } from '../../../fixtures/small-campaign.ts';

const cells = (csv: string) => Papa.parse<string[]>(csv.slice(1).trimEnd(), { delimiter: ';' }).data;

describe('writeCsv', () => {
  test('begins with the mark by which Excel knows UTF-8, and parts cells by ; and lines as on Windows', () =>
    expect(writeCsv(['Straße', 'Länge'], [['Breiter Weg', 11.6]], true)).toBe(
      '\uFEFFStraße;Länge\r\nBreiter Weg;11,6\r\n',
    ));

  test('writes numbers with a point where no comma is expected', () =>
    expect(cells(writeCsv(['lat'], [[-3.75], [null]], false))).toEqual([['lat'], ['-3.75']]));

  test.each(['=1+1', '+49 391', '-2+3', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x";"y")', '＝1'])(
    'makes %j text that no spreadsheet runs',
    (formula) => expect(cells(writeCsv(['a'], [[formula]], true))[1]).toEqual([`'${formula}`]),
  );

  test('leaves numbers with a minus alone', () =>
    expect(cells(writeCsv(['a', 'b'], [[-3.5, '-12']], true))[1]).toEqual(['-3,5', '-12']));

  test('brings every text back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string()), { minLength: 1 }), (rows) => {
        const back = cells(
          writeCsv(['a', 'b'], [...rows.map((row) => row.map((cell) => `x${cell}`)), ['end', 'end']], true),
        );
        expect(back.slice(1, -1)).toEqual(rows.map((row) => row.map((cell) => `x${cell}`)));
      }),
    );
  });
});

describe('writeGpx', () => {
  test('escapes names, drops what XML cannot write, and keeps the order of a route', () => {
    const gpx = writeGpx({
      name: 'A & B',
      at: NOON,
      places: [{ lon: 11.6, lat: 52.1, name: '<Markt> "Süd"\u0001', description: "Kim's" }],
      routes: [
        {
          name: 'Tour',
          points: [
            { lon: 1, lat: 2, name: '1.' },
            { lon: 3, lat: 4, name: '2.' },
          ],
        },
      ],
    });
    expect(gpx).toContain('<name>A &amp; B</name>');
    expect(gpx).toContain('<name>&lt;Markt&gt; &quot;Süd&quot;</name><desc>Kim&apos;s</desc>');
    expect(gpx).toContain('<wpt lat="52.1000000" lon="11.6000000">');
    expect(gpx.indexOf('<name>1.')).toBeLessThan(gpx.indexOf('<name>2.'));
    expect(gpx.match(/<rtept /g)).toHaveLength(2);
  });
});

test('writeGeoJson writes points as lon, lat', () => {
  const json = JSON.parse(writeGeoJson('List', [{ lon: 11.6, lat: 52.1, properties: { name: 'x', ward: null } }]));
  expect(json.features[0]).toEqual({
    type: 'Feature',
    properties: { name: 'x', ward: null },
    geometry: { type: 'Point', coordinates: [11.6, 52.1] },
  });
});

test('file names carry the day on the clock of the campaign, and only signs that every system takes', () => {
  expect(fileName('plakate', 'Europe/Berlin', Date.parse('2027-01-19T23:30:00Z'), 'csv')).toBe(
    'laterne-plakate-2027-01-20.csv',
  );
  expect(fileNamePart('Tour: Große Straße / Süd 2!')).toBe('tour-grosse-strasse-sued-2');
});
