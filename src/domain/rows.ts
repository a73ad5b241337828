import { type ActivityRow, activityRow } from './model/activity.ts';
import { type CampaignRow, campaignRow } from './model/campaign.ts';
import { type ComplaintRow, complaintRow } from './model/complaint.ts';
import { type ExclusionRow, exclusionRow } from './model/exclusion.ts';
import { type GroupRow, groupRow } from './model/group.ts';
import { type MemberRow, memberRow } from './model/member.ts';
import { type PlacementRow, placementRow } from './model/placement.ts';
import { type PostRow, postRow } from './model/post.ts';
import { type ProfileRow, profileRow } from './model/profile.ts';
import { type RegularRow, regularRow } from './model/regular.ts';
import { type ShiftRow, shiftRow, type TemplateRow, templateRow } from './model/shift.ts';
import { type DepotRow, depotRow, type StockRow, stockRow, type TransferRow, transferRow } from './model/stock.ts';
import { type TallyRow, tallyRow } from './model/tally.ts';
import { type TeamRow, teamRow } from './model/team.ts';
import { type TourRow, tourRow } from './model/tour.ts';
import { type TurfRow, turfRow } from './model/turf.ts';
import { type WardRow, wardRow } from './model/ward.ts';

/** Every kind of row that is synced. A row is never deleted: what is over says so in its fields. */
export interface Rows {
  campaign: CampaignRow;
  ward: WardRow;
  post: PostRow;
  exclusion: ExclusionRow;
  placement: PlacementRow;
  member: MemberRow;
  team: TeamRow;
  depot: DepotRow;
  stock: StockRow;
  transfer: TransferRow;
  tour: TourRow;
  complaint: ComplaintRow;
  regular: RegularRow;
  group: GroupRow;
  activity: ActivityRow;
  profile: ProfileRow;
  shift: ShiftRow;
  template: TemplateRow;
  turf: TurfRow;
  tally: TallyRow;
}
export type RowKind = keyof Rows;

export const rowSchemas = {
  campaign: campaignRow,
  ward: wardRow,
  post: postRow,
  exclusion: exclusionRow,
  placement: placementRow,
  member: memberRow,
  team: teamRow,
  depot: depotRow,
  stock: stockRow,
  transfer: transferRow,
  tour: tourRow,
  complaint: complaintRow,
  regular: regularRow,
  group: groupRow,
  activity: activityRow,
  profile: profileRow,
  shift: shiftRow,
  template: templateRow,
  turf: turfRow,
  tally: tallyRow,
} as const;

export const ROW_KINDS = Object.keys(rowSchemas) as readonly RowKind[];
