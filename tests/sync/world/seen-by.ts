import type { Actor } from '../../../src/domain/mutator.ts';
import { ROW_KINDS, type RowKind } from '../../../src/domain/rows.ts';
import type { View } from '../../../src/domain/view.ts';
import { visibleRow } from '../../../src/domain/visibility.ts';
import type { SyncResponse, WireRow } from '../../../src/sync/protocol.ts';
import { type Device, online } from './device.ts';

/** A phone's network, which shows each role only what it may see, as the real server does. */
export const seenBy =
  (actor: Actor): Device['network'] =>
  async (request, server) => {
    const answer = await online(request, server);
    return { ...answer, rows: answer.rows.flatMap((wire) => asSeen(actor, wire)) } satisfies SyncResponse;
  };

function asSeen(actor: Actor, { kind, version, row }: WireRow): WireRow[] {
  const seen = visibleRow(actor, kind as RowKind, row as never);
  return seen ? [{ kind, version, row: { ...(seen as WireRow['row']) } }] : [];
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** All rows of a view that this actor may see, kind by kind, in the order of their ids: two views are the same or not. */
export const rowsOf = (view: View, actor: Actor) =>
  ROW_KINDS.map((kind) => [...view.all(kind)].flatMap((row) => visibleRow(actor, kind, row) ?? []).sort(byId));
