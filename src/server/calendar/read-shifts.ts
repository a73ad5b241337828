import { CAMPAIGN_ROW, type CampaignRow } from '../../domain/model/campaign.ts';
import type { ShiftRow } from '../../domain/model/shift.ts';
import type { Actor } from '../../domain/mutator.ts';
import type { RowKind, Rows } from '../../domain/rows.ts';
import { visibleRow } from '../../domain/visibility.ts';
import type { Queryable } from '../database/database.ts';

/** A shift as its reader may know it, and which state of it this is. */
export interface ReadShift {
  readonly shift: ShiftRow;
  /** The row's version: higher after every change. */
  readonly version: number;
  /** When the server heard of the last change, ms since 1970. */
  readonly changedAt: number;
}

/** What a calendar needs of the campaign. */
export interface ReadCampaign {
  readonly campaignId: string;
  readonly name: string;
  readonly timezone: string;
  readonly shifts: readonly ReadShift[];
  wardName(id: string): string | undefined;
  /** The name of a kind that the campaign made up for itself. */
  activityName(id: string): string | undefined;
}

/** Anybody in the campaign: what this one sees is no secret to any of its volunteers, and names no person. */
const ANYBODY: Actor = { id: '', role: 'volunteer', ward: null };

// One statement is one snapshot.
const ROWS = `
  SELECT r.kind, r.id, r.version, r.row,
    (SELECT max(m.received_at) FROM mutations m
     WHERE r.kind = 'shift' AND m.campaign_id = r.campaign_id AND m.version = r.version) AS "changedAt"
  FROM rows r
  WHERE r.campaign_id = $1
    AND (r.kind IN ('campaign', 'ward', 'activity') OR (r.kind = 'shift' AND ($2::text IS NULL OR r.id = $2)))
  ORDER BY r.id`;

interface FoundRow {
  readonly kind: RowKind;
  readonly id: string;
  readonly version: number;
  readonly row: Rows[RowKind];
  /** null: the row came with the campaign, not by a deed. */
  readonly changedAt: number | null;
}

/**
 * The campaign's shifts, or one of them, as their reader's phone shows them: through the same rule, so that a calendar
 * never says more.
 * @param reader null: the campaign itself, with what everybody may know
 */
export async function readShifts(
  database: Queryable,
  campaignId: string,
  reader: Actor | null,
  shiftId: string | null = null,
): Promise<ReadCampaign> {
  const names = new Map<string, string>();
  const shifts: ReadShift[] = [];
  let own: CampaignRow | undefined;
  for (const { kind, id, version, row, changedAt } of await database.query<FoundRow>(ROWS, [campaignId, shiftId])) {
    if (kind !== 'shift') {
      if (kind === 'campaign' && id === CAMPAIGN_ROW) own = row as CampaignRow;
      else names.set(`${kind}/${id}`, (row as Rows['ward' | 'activity']).name);
      continue;
    }
    const shift = visibleRow(reader ?? ANYBODY, 'shift', row as ShiftRow);
    if (shift) shifts.push({ shift, version, changedAt: changedAt ?? shift.at });
  }
  if (!own) throw new Error(`campaign ${campaignId} has no row of its own`);
  return {
    campaignId,
    name: own.name,
    timezone: own.timezone,
    shifts: shifts.sort((a, b) => a.shift.start - b.shift.start),
    wardName: (id) => names.get(`ward/${id}`),
    activityName: (id) => names.get(`activity/${id}`),
  };
}
