import * as z from 'zod/mini';
import { day, instant, rowId, shortText } from './fields.ts';

/** The by-law of the city, as settings: nothing of it is hard-coded. Lengths in metres. */
export const campaignRules = z.strictObject({
  /** Smallest distance between two posters of ours. */
  spacing: z.number().check(z.minimum(0), z.maximum(5_000)),
  postersPerPost: z.int().check(z.minimum(1), z.maximum(20)),
  /** Distance to junctions that the by-law asks for; shown to volunteers. */
  junctionDistance: z.number().check(z.minimum(0), z.maximum(500)),
  /** Height of a poster's lower edge; shown to volunteers. */
  lowerEdge: z.number().check(z.minimum(0), z.maximum(10)),
  /** How many months before election day the city lets posters hang. */
  monthsBefore: z.int().check(z.minimum(0), z.maximum(24)),
  takeDownWithinDays: z.int().check(z.minimum(0), z.maximum(365)),
  /** Highest fine in euros; shown to the office. */
  fine: z.number().check(z.minimum(0)),
});
export type CampaignRules = z.infer<typeof campaignRules>;

export const motif = z.strictObject({ id: rowId, name: shortText });
export type Motif = z.infer<typeof motif>;

/** There is exactly one campaign row in a replica; its id is always `campaign`. */
export const CAMPAIGN_ROW = 'campaign';

export const campaignRow = z.strictObject({
  id: z.literal(CAMPAIGN_ROW),
  name: shortText,
  timezone: shortText,
  target: z.int().check(z.minimum(0), z.maximum(1_000_000)),
  /** null: not announced yet, so nothing may hang (embargo). */
  officialStart: z.nullable(instant),
  electionDay: z.nullable(day),
  /** A run-off moves the take-down; null: there is none. */
  runOffDay: z.nullable(day),
  takeDownDay: z.nullable(day),
  rules: campaignRules,
  motifs: z.array(motif).check(z.maxLength(50)),
  /** A campaign made up for trying Laterne out. */
  demo: z.boolean(),
});
export type CampaignRow = z.infer<typeof campaignRow>;
