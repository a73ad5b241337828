/**
 * Why a place is not allowed, a deed was refused, or an entry waits for the office. `code` picks the words on screen;
 * the other fields fill them in.
 */
export type HangReason =
  | { code: 'embargo'; start: number | null }
  | { code: 'excluded'; exclusion: string; reason: string; until: string | null }
  | { code: 'too-close'; metres: number; spacing: number; placement: string }
  | { code: 'post-full'; allowed: number }
  | { code: 'unknown-post' };

export type RefusalCode =
  | HangReason['code']
  | 'not-allowed'
  | 'unknown-placement'
  | 'unknown-exclusion'
  | 'unknown-ward'
  | 'already-exists'
  | 'already-lifted'
  | 'not-hanging'
  | 'unknown-step'
  | 'unknown-team'
  | 'unknown-depot'
  | 'unknown-account'
  | 'unknown-member'
  | 'unknown-tour'
  | 'unknown-stop'
  | 'tour-taken'
  | 'unknown-complaint'
  | 'closed'
  | 'not-planned'
  | 'outside-city'
  | 'no-posts'
  | 'before-by-law'
  | 'unknown-shift'
  | 'unknown-kind'
  | 'unknown-group'
  | 'unknown-template'
  | 'unknown-turf'
  | 'unknown-section'
  | 'ends-before-start'
  | 'too-long'
  | 'min-over-max'
  | 'shift-cancelled'
  | 'shift-over'
  | 'shift-full'
  | 'collides'
  | 'not-signed-up'
  | 'revoked'
  | 'unknown-mutator'
  | 'invalid'
  | 'server-error';

/** The flag that a reason leaves on a placement that hangs all the same. */
export function flagCode(reason: HangReason): string {
  return reason.code === 'excluded' ? `excluded:${reason.reason}` : reason.code;
}
