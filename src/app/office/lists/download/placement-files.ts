import i18next from 'i18next';
import { campaignOf } from '../../../../domain/campaign-of.ts';
import type { City } from '../../../../domain/city.ts';
import { dayIn } from '../../../../domain/rules/day-in.ts';
import { timeIn } from '../../../../domain/rules/instant-in.ts';
import type { View } from '../../../../domain/view.ts';
import { describePlacement } from './describe-placement.ts';
import { filterPlacements, type PlacementFilter } from './placement-filter.ts';
import { type CsvCell, writeCsv } from './write-csv.ts';
import { writeGeoJson } from './write-geojson.ts';
import { type GpxPoint, writeGpx } from './write-gpx.ts';

/** The placements that are asked for, as the text of a file. */
export interface PlacementFiles {
  csv(): string;
  geojson(): string;
  gpx(): string;
}

/** In the language of now, with times on the campaign's clock. @param at when it is written, ms */
export function placementFiles(view: View, city: City, filter: PlacementFilter, at: number): PlacementFiles {
  const t = i18next.getFixedT(null, 'lists');
  const state = i18next.getFixedT(null, 'office', 'post.states');
  const german = i18next.language !== 'en';
  const { timezone, name } = campaignOf(view);
  const lines = filterPlacements(view, filter).map((placement) => describePlacement(view, city, placement));
  const when = (instant: number | null) => (instant === null ? null : tableTime(timezone, instant, german));
  const post = (number: string | null) => number ?? t('addedPlace');
  return {
    csv() {
      const keys = [
        'post',
        'street',
        'ward',
        'motif',
        'format',
        'state',
        'since',
        'hungAt',
        'hungBy',
        'damages',
        'tour',
        'lat',
        'lon',
        'id',
      ] as const;
      const rows = lines.map(({ placement, ...line }): CsvCell[] => [
        post(line.post),
        line.street,
        line.ward,
        line.motif,
        t(`formats.${placement.format}`),
        state(placement.state),
        when(placement.at),
        when(placement.hungAt),
        line.hungBy,
        line.damages,
        line.tour,
        placement.lat,
        placement.lon,
        placement.id,
      ]);
      return writeCsv(
        keys.map((key) => t(`columns.${key}`)),
        rows,
        german,
      );
    },
    geojson: () =>
      writeGeoJson(
        name,
        lines.map(({ placement, damages, ...line }) => ({
          lon: placement.lon,
          lat: placement.lat,
          properties: {
            id: placement.id,
            name: [line.street, line.post].filter(Boolean).join(' · ') || null,
            ...line,
            format: placement.format,
            state: placement.state,
            at: new Date(placement.at).toISOString(),
            hungAt: placement.hungAt === null ? null : new Date(placement.hungAt).toISOString(),
            damages,
          },
        })),
      ),
    gpx: () =>
      writeGpx({
        name,
        at,
        places: lines.map(
          ({ placement, motif, street, ...line }): GpxPoint => ({
            lon: placement.lon,
            lat: placement.lat,
            name: [street, post(line.post)].filter(Boolean).join(' · '),
            description: [motif, state(placement.state), when(placement.hungAt)].filter(Boolean).join(', '),
          }),
        ),
      }),
  };
}

/** "20.01.2027 18:05" is a point in time for a German Excel, "2027-01-20 18:05" for all others. */
function tableTime(timezone: string, at: number, german: boolean): string {
  const day = dayIn(timezone, at);
  return `${german ? day.split('-').reverse().join('.') : day} ${timeIn(timezone, at)}`;
}
