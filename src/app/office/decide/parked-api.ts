import { callApi } from '../../../device/call-api.ts';
import type { ParkedDeed } from '../../../domain/model/parked-deed.ts';

/** What waits for a decision, the last to arrive first. */
export const listParked = () => callApi<ParkedDeed[]>('GET', '/api/parked');
export const settleParked = (id: string) => callApi<void>('POST', `/api/parked/${encodeURIComponent(id)}/settled`);
