import type { DraftExclusion } from './draft-exclusion.ts';

/** What one of the four ways to name posts, or the reason and the season, is handed. */
export interface PickProps {
  readonly draft: DraftExclusion;
  readonly errors: Readonly<Record<string, string>>;
  set(changes: Partial<DraftExclusion>): void;
}
