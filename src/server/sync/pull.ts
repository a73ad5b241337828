import type { Actor } from '../../domain/mutator.ts';
import type { RowKind, Rows } from '../../domain/rows.ts';
import { audienceOf, visibleRow } from '../../domain/visibility.ts';
import type { KindRow } from '../../sync/overlay.ts';
import { type Cursor, PULL_SIZE, type SyncRequest, type SyncResponse, type WireRow } from '../../sync/protocol.ts';
import type { Standing } from '../campaign/campaign.ts';
import type { Queryable } from '../database/database.ts';

export type Page = Pick<SyncResponse, 'rows' | 'cursor' | 'more'>;

// One statement is one snapshot: the campaign's version and the rows up to it belong together.
const PAGE = `
  SELECT c.version AS at, c.epoch, r.kind, r.id, r.version, r.row
  FROM campaigns c
  LEFT JOIN LATERAL (
    SELECT kind, id, version, row FROM rows
    WHERE campaign_id = $1 AND (version, kind, id) > ($2::bigint, $3::text, $4::text)
    ORDER BY version, kind, id LIMIT ${PULL_SIZE}
  ) r ON true
  WHERE c.campaign_id = $1
  ORDER BY r.version, r.kind, r.id`;

interface PageRow {
  at: number;
  epoch: string;
  kind: RowKind | null;
  id: string;
  version: number;
  row: Rows[RowKind];
}

/** Where this phone's next page starts: at its cursor, or anew when its rows were made for another role or epoch. */
export function startOfPull(
  { cursor, epoch, audience }: SyncRequest,
  actor: Actor,
  now: Standing,
): { cursor: Cursor | null; reset: boolean } {
  const reset = cursor === null || epoch !== now.epoch || audience !== audienceOf(actor);
  return { cursor: reset ? null : cursor, reset };
}

/**
 * The next rows behind the cursor in the order (version, kind, id), as this actor may see them.
 * @returns with the epoch and version of the same snapshot
 */
export async function readPage(
  tx: Queryable,
  campaignId: string,
  cursor: Cursor | null,
  actor: Actor,
): Promise<{ page: Page; standing: Standing }> {
  const found = await tx.query<PageRow>(PAGE, [campaignId, ...position(cursor)]);
  const rows = found.filter(({ kind }) => kind !== null);
  const standing = { version: found[0]!.at, epoch: found[0]!.epoch };
  const last = rows.at(-1);
  const more = rows.length === PULL_SIZE;
  return {
    standing,
    page: {
      rows: rows.flatMap(({ kind, version, row }) => visible(actor, kind!, version, row)),
      cursor: more
        ? { version: last!.version, key: `${last!.kind}/${last!.id}` }
        : { version: standing.version, key: '' },
      more,
    },
  };
}

/** The same page without a query, for a phone that had everything before this very push. */
export function pageOf(changes: readonly KindRow[], version: number, actor: Actor): Page {
  return {
    rows: changes.flatMap(({ kind, row }) => visible(actor, kind, version, row)),
    cursor: { version, key: '' },
    more: false,
  };
}

function visible(actor: Actor, kind: RowKind, version: number, row: Rows[RowKind]): WireRow[] {
  const seen = visibleRow(actor, kind, row);
  return seen ? [{ kind, version, row: { ...seen } }] : [];
}

/** (version, kind, id) that the next row must be greater than; an empty key means that the version is complete. */
function position(cursor: Cursor | null): [number, string, string] {
  if (!cursor) return [-1, '', ''];
  const slash = cursor.key.indexOf('/');
  if (slash < 0) return [cursor.version + 1, '', ''];
  return [cursor.version, cursor.key.slice(0, slash), cursor.key.slice(slash + 1)];
}
