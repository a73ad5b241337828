import type { LonLat } from '../geometry/lon-lat.ts';

/** A deed of anybody's phone that the server stored and did not run, as the office sees it until somebody has decided it. */
export interface ParkedDeed {
  readonly id: string;
  /** The mutator's name, or one that this server does not know. */
  readonly name: string;
  /** null where the log names a member that is not there. */
  readonly memberName: string | null;
  /** ms since 1970, the phone's clock corrected by its skew. */
  readonly occurredAt: number;
  readonly reason: string;
  /** Of an `invalid` one: the field that it is about. */
  readonly detail: string | null;
  /** What its arguments say about where, each null where they don't. */
  readonly placementId: string | null;
  readonly post: string | null;
  readonly place: LonLat | null;
}
