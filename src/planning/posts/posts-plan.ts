import type { LonLat } from '../../domain/geometry/lon-lat.ts';
import type { ClosedReason } from '../../domain/rules/closed-posts.ts';

/** What is seen from the street, and may weigh more or less: 1 is normal, 0 does not count. */
export interface SightWeights {
  readonly residents: number;
  readonly stops: number;
  readonly schools: number;
  readonly mainStreets: number;
}

/** What the office sets. Plain data: it is kept with the draft. */
export interface PostsSettings {
  /** How many posters to find a post for, beside those that stand already. */
  readonly posters: number;
  readonly weights: SightWeights;
  /** Metres at which a poster is seen. */
  readonly sight: number;
  /** What every further poster that the same people see counts of the one before, 0 to 1. */
  readonly again: number;
  /** Metres between two posters of ours. */
  readonly spacing: number;
  /** With those that stand already. A plan never has two new ones on one post: nobody can plan a second there. */
  readonly postersPerPost: number;
  /** Metres from every junction. */
  readonly junctionDistance: number;
  /** Posters per ward with those that stand already. A ward that is not named has no limits. */
  readonly wards: readonly { readonly ward: string; readonly min: number; readonly max: number }[];
  /** Which share of the new posters each motif gets, 0 to 1; empty: no motifs. Neighbours differ as far as that allows. */
  readonly motifs: readonly { readonly motif: string; readonly share: number }[];
  /** Posts that the office knows better about: must carry one, or must not. Ids. */
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
}

/** Why a post cannot carry one, as the domain knows it; 0: it can. domain/rules/closed-posts.ts fills it. */
export type ClosedCodes = Uint8Array;

/** What the campaign knows at this moment. */
export interface PostsGround {
  /** One entry a post of the pack: index in CLOSED_REASONS (domain/rules/closed-posts.ts), 0 is open. */
  readonly closed: ClosedCodes;
  /** What hangs or is planned already: keeps its distance, is seen, and counts for its ward. */
  readonly standing: readonly (LonLat & {
    readonly post: string;
    readonly ward: string | null;
    readonly motif: string | null;
  })[];
}

export interface PostsOrder {
  readonly settings: PostsSettings;
  readonly ground: PostsGround;
  /** A plan to begin with instead of nothing. */
  readonly start: PostsPlan | null;
}

/** One chosen post, and why. */
export interface PlannedPost extends LonLat {
  readonly post: string;
  readonly ward: string | null;
  readonly motif: string | null;
  /** Who and what sees it, whether or not others are seen there too. */
  readonly sees: {
    readonly residents: number;
    readonly stops: number;
    readonly schools: number;
    readonly mainStreet: boolean;
  };
  /** What the plan would lose without it, as a share of the whole value. */
  readonly gain: number;
  /** wanted: by hand · min: its ward would fall short · sight: for what is seen. */
  readonly why: 'wanted' | 'min' | 'sight';
}

export interface PostsPlan {
  readonly posts: readonly PlannedPost[];
  /** Wishes that could not be kept, and the rule that says so. */
  readonly refused: readonly { readonly post: string; readonly rule: PostsRule }[];
  /** Residents who see at least one poster, those that stand already included. */
  readonly reached: number;
  /** What `reached` and `sees.residents` count: where the census has no cells, homes at the addresses stand for residents. */
  readonly counted: 'people' | 'homes';
}

/** Why a post gets no new poster. junction, unwanted: by these settings · unknown-post: the pack has none of that id. */
export type PostsRule = ClosedReason | 'junction' | 'unwanted' | 'unknown-post';

/**
 * What may contradict itself in an order, with the values that the words need (Contradiction.values).
 * - no-posts: the city has none
 * - no-open-posts: {posts, rule, closed}: all are closed, `closed` of them by `rule`
 * - no-posters: {posters}: fewer than one
 * - nothing-to-see: nothing that counts is known of the city, or all weights are nothing
 * - sight-too-far: {sight, most}: nobody sees a poster from so far
 * - min-over-max: {ward, min, max}
 * - mins-over-posters: {mins, posters}: what the wards must get at least, without what stands there
 * - maxs-under-posters: {maxs, posters}: what all may get at most
 * - ward-too-small: {ward, min, fits}: with the spacing, and with what stands there
 * - too-few-posts: {posters, fits}: fewer posts are open
 * - too-few-fit: {posters, fits, spacing}: as many were placed so far from each other
 * - wanted-and-unwanted: {post, count}
 * - wanted-too-close: {one, other, spacing}
 * - wanted-over-max: {ward, wanted, max}
 * - wanted-over-posters: {wanted, posters}: wanted posts and what the other wards must get
 */
export type PostsContradiction =
  | 'no-posts'
  | 'no-open-posts'
  | 'no-posters'
  | 'nothing-to-see'
  | 'sight-too-far'
  | 'min-over-max'
  | 'mins-over-posters'
  | 'maxs-under-posters'
  | 'ward-too-small'
  | 'too-few-posts'
  | 'too-few-fit'
  | 'wanted-and-unwanted'
  | 'wanted-too-close'
  | 'wanted-over-max'
  | 'wanted-over-posters';
