import Papa from 'papaparse';

/** Post numbers as somebody pasted them, each once, and those that nobody knows with the line they stand on. */
export interface PostList {
  readonly posts: string[];
  readonly unknown: { readonly line: number; readonly id: string }[];
}

/**
 * Reads post numbers out of a pasted list or a CSV. With a line of headings only the column that knows the most posts is
 * read; without one every cell is a post number, so "12, 13, 14" on one line works too.
 * @param isPost whether there is such a post
 */
export function readPostList(text: string, isPost: (id: string) => boolean): PostList {
  const { data } = Papa.parse<string[]>(text.trimEnd(), { delimitersToGuess: [',', ';', '\t'] });
  const rows = data.map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => cell.trim()) }));
  const heading = isHeading(rows[0]?.cells ?? [], isPost);
  const column = heading ? mostKnown(rows, isPost) : undefined;
  const posts = new Set<string>();
  const unknown: { line: number; id: string }[] = [];
  for (const { line, cells } of heading ? rows.slice(1) : rows) {
    for (const id of column === undefined ? cells : [cells[column] ?? '']) {
      if (isPost(id)) posts.add(id);
      else if (id !== '') unknown.push({ line, id });
    }
  }
  return { posts: [...posts], unknown };
}

/** Words only: a post number that is not known has a digit in it and must be reported, not taken for a heading. */
function isHeading(cells: readonly string[], isPost: (id: string) => boolean): boolean {
  return cells.some(Boolean) && cells.every((cell) => !/\d/.test(cell) && !isPost(cell));
}

function mostKnown(rows: readonly { cells: readonly string[] }[], isPost: (id: string) => boolean): number {
  const known: number[] = [];
  for (const { cells } of rows) {
    for (const [column, cell] of cells.entries()) known[column] = (known[column] ?? 0) + (isPost(cell) ? 1 : 0);
  }
  return known.indexOf(Math.max(...known));
}
