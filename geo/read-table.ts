import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { GeoError } from './geo-error.ts';
import type { ImportReport } from './report.ts';

/** One row of a CSV, with the line on which it begins. */
export interface TableRow {
  line: number;
  /** The wanted columns by the name that the caller gave them. */
  cells: Record<string, string>;
}

/**
 * Reads the wanted columns of a CSV (comma, semicolon or tab; UTF-8, with or without a byte order mark). Rows with too
 * few or too many cells are dropped and reported.
 * @param columns what the caller calls a column → what the file's header calls it
 * @throws GeoError naming the file and every column that is missing.
 */
export async function readTable<K extends string>(
  data: string,
  file: string,
  columns: Record<K, string>,
  report: ImportReport,
): Promise<(TableRow & { cells: Record<K, string> })[]> {
  const content = await readFile(join(data, file), 'utf8').catch(() => {
    throw new GeoError(`${file}: there is no such file in ${data}, or it cannot be read.`);
  });
  const rows = rowsOf(content.replace(/^\uFEFF/, ''));
  const header = rows.shift()?.cells.map((cell) => cell.trim()) ?? [];
  const wanted = Object.entries(columns) as [K, string][];
  const missing = wanted.filter(([, column]) => !header.includes(column)).map(([, column]) => `"${column}"`);
  if (missing.length > 0) {
    const has = header.length > 0 ? `it has ${header.map((name) => `"${name}"`).join(', ')}` : 'it is empty';
    throw new GeoError(`${file}, line 1: column ${missing.join(' and ')} is missing; ${has}.`);
  }
  return rows.flatMap(({ line, cells }) => {
    if (cells.length !== header.length) {
      const reason = `${cells.length} cells, the header has ${header.length}`;
      report.dropped.push({ file, place: `line ${line}`, reason });
      return [];
    }
    const byName = wanted.map(([key, column]) => [key, cells[header.indexOf(column)]!.trim()]);
    return [{ line, cells: Object.fromEntries(byName) as Record<K, string> }];
  });
}

/** A decimal number, with a point or a comma; NaN for anything else, the empty cell included. */
export function readNumber(cell: string): number {
  return /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN;
}

function rowsOf(content: string): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = [];
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(content, {
    step: ({ data, meta }) => {
      if (data.length > 1 || data[0]?.trim()) rows.push({ line, cells: data });
      // Counted, not guessed: a quoted cell may hold line breaks of its own.
      for (; from < meta.cursor; from++) if (content.charCodeAt(from) === 10) line++;
    },
  });
  return rows;
}
