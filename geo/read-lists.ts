import type { CityDescription } from './city-description.ts';
import type { CityDraft } from './city-draft.ts';
import { readTable } from './read-table.ts';
import type { ImportReport } from './report.ts';

/** Named lists of posts, for example those with Lichterwelten elements; unknown ids are dropped and reported. */
export async function readLists(
  data: string,
  sources: CityDescription['lists'],
  knownIds: ReadonlySet<string>,
  report: ImportReport,
): Promise<CityDraft['lists']> {
  const lists: CityDraft['lists'] = [];
  for (const { name, file, id } of sources) {
    const ids = new Set<string>();
    for (const { line, cells } of await readTable(data, file, { id }, report)) {
      if (knownIds.has(cells.id)) ids.add(cells.id);
      else report.dropped.push({ file, place: `line ${line}`, reason: `the city has no post "${cells.id}"` });
    }
    report.read.push({ file, what: `posts of the list "${name}"`, count: ids.size });
    lists.push({ name, ids: [...ids] });
  }
  return lists;
}
