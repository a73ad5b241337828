import i18next from 'i18next';
import { ApiError } from '../../../device/call-api.ts';

/** Why the server did not do it, in a sentence. `offline` is the one without a network. */
export function failureWords(error: unknown, offline: string): string {
  return error instanceof ApiError && error.code === 'network' ? offline : i18next.t('office:remote.failed');
}
