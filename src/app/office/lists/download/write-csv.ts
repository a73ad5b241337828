import Papa from 'papaparse';

export type CsvCell = string | number | null;

/** What a spreadsheet would run as a formula; a plain number with a minus is none. */
const FORMULA = /^(?!-\d+([.,]\d+)?$)[=+\-@\t\r＝＋－＠]/;

/**
 * A CSV that Excel opens with a double click: UTF-8 with its mark, parted by ;, lines ended as on Windows. Cells that a
 * spreadsheet would run are made into text with a leading '.
 * @param comma numbers with a decimal comma, as a German Excel reads them
 */
export function writeCsv(headings: readonly string[], rows: readonly (readonly CsvCell[])[], comma: boolean): string {
  const cell = (value: CsvCell) =>
    typeof value === 'number' ? String(value).replace('.', comma ? ',' : '.') : (value ?? '');
  const text = Papa.unparse([[...headings], ...rows.map((row) => row.map(cell))], {
    delimiter: ';',
    newline: '\r\n',
    escapeFormulae: FORMULA,
  });
  return `\uFEFF${text}\r\n`;
}
