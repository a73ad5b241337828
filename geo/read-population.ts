import type { CityDescription } from './city-description.ts';
import type { CityDraft } from './city-draft.ts';
import { checkDegrees } from './read-position.ts';
import { readNumber, readTable } from './read-table.ts';
import type { ImportReport } from './report.ts';

/** The centres of inhabited cells and how many live in each; cells outside the city are dropped and reported. */
export async function readPopulation(
  data: string,
  source: NonNullable<CityDescription['residents']>,
  isInCity: (lon: number, lat: number) => boolean,
  report: ImportReport,
): Promise<CityDraft['residents']> {
  const { file, lat, lon, people } = source;
  const rows = await readTable(data, file, { lat, lon, people }, report);
  report.read.push({ file, what: 'inhabited cells', count: rows.length });
  return rows.flatMap(({ line, cells }) => {
    const cell = { lon: readNumber(cells.lon), lat: readNumber(cells.lat), people: readNumber(cells.people) };
    const trouble =
      checkDegrees(cell.lon, cell.lat) ??
      (Number.isInteger(cell.people) && cell.people >= 0
        ? undefined
        : `"${cells.people}" is not a number of residents`) ??
      (isInCity(cell.lon, cell.lat)
        ? undefined
        : `${cell.lat}, ${cell.lon} (${cell.people} residents) lies outside the city`);
    if (trouble) report.dropped.push({ file, place: `line ${line}`, reason: trouble });
    return trouble ? [] : [cell];
  });
}
