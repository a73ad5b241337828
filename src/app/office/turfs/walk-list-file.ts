import i18next from 'i18next';
import type { TurfRow } from '../../../domain/model/turf.ts';
import { walkList } from '../../../domain/rules/walk-list.ts';
import { type CsvCell, writeCsv } from '../lists/download/write-csv.ts';
import { doorWords } from './section-words.ts';

/** The walk lists of these turfs as a table: a line for each run of doors in a street, in walking order. */
export function walkListCsv(turfs: readonly TurfRow[]): string {
  const t = i18next.getFixedT(null, 'turfs');
  const headings = (['turf', 'number', 'street', 'side', 'doors', 'homes', 'spared'] as const).map((column) =>
    t(`columns.${column}`),
  );
  const rows = turfs.flatMap((turf) =>
    walkList(turf.sections, turf.spared).flatMap(({ section, stretches, besides }, index) => {
      const about = [turf.name, index + 1] as const;
      const side = t(`side.${section.side}`);
      const beside = besides.map((door) => doorWords(door, true));
      const lines: CsvCell[][] = stretches.map(({ street, doors }, line) => {
        const spared = [
          ...doors.flatMap((door) => door.spared.map((one) => doorWords(one, false))),
          ...(line === 0 ? beside : []),
        ];
        return [
          ...about,
          street,
          side,
          numbersCell(doors.map(({ number }) => number)),
          line === 0 ? section.homes : null,
          spared.join('; '),
        ];
      });
      return lines.length > 0
        ? lines
        : [[...about, section.streets.join(' + '), side, '', section.homes, beside.join('; ')]];
    }),
  );
  return writeCsv(headings, rows, i18next.language !== 'en');
}

/** A spreadsheet would take a lone "9-11" or "1/2" for a day. */
function numbersCell(numbers: readonly string[]): string {
  const cell = numbers.join(' ');
  return /^\d+[-/]\d+$/.test(cell) ? `${i18next.t('turfs:columns.number')} ${cell}` : cell;
}
