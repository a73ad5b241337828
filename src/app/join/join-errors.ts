import { ApiError } from '../../device/call-api.ts';
import type { join } from '../texts/de/join.ts';

export type JoinError = keyof (typeof join)['errors'];

/** The server's codes, and the words that the join page has for them. */
const WORDS: Readonly<Record<string, JoinError>> = {
  'unknown-invite': 'unknown',
  'invite-expired': 'expired',
  'invite-used-up': 'used-up',
  'invite-withdrawn': 'withdrawn',
  'unknown-code': 'short-code',
  'too-many-tries': 'busy',
  revoked: 'device',
  network: 'network',
  invalid: 'unknown',
};

/** Which sentence explains a failed request. */
export function joinError(error: unknown): JoinError {
  return (error instanceof ApiError && WORDS[error.code]) || 'server';
}
