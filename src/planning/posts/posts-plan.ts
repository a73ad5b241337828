import type { LonLat } from '../../domain/geometry/lon-lat.ts';

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
  /** Wishes that could not be kept, and the rule that says so: a reason of CLOSED_REASONS, `too-close` or `post-full`. */
  readonly refused: readonly { readonly post: string; readonly rule: string }[];
  /** Residents who see at least one poster, those that stand already included. */
  readonly reached: number;
}
