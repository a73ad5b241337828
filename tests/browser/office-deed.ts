import { v7 as newId } from 'uuid';
import type { MutatorArgs, MutatorName } from '../../src/domain/mutators/registry.ts';
import { PROTOCOL, type SyncResponse } from '../../src/sync/protocol.ts';
import { joinOffice, post } from './join-campaign.ts';
import type { RunningServer } from './start-server.ts';

/**
 * A laptop in the office without its screens, for journeys that are about phones: each call is one deed.
 * @throws when the server does not apply it
 */
export async function officeDeeds(server: RunningServer) {
  const cookie = await joinOffice(server);
  const clientId = newId();
  let seq = 0;
  return async <N extends MutatorName>(name: N, args: MutatorArgs<N>): Promise<void> => {
    seq += 1;
    const now = Date.now();
    const mutation = { id: newId(), seq, protocol: PROTOCOL, name, args, occurredAt: now, skew: 0 };
    const state = { cursor: null, epoch: null, audience: null, oldestSeq: 1, pending: 1 };
    const request = { protocol: PROTOCOL, clientId, ...state, sentAt: now, mutations: [mutation] };
    const response = await post(server, '/api/sync', request, cookie);
    const { acks } = (await response.json()) as SyncResponse;
    const ack = acks.find((one) => one.seq === seq);
    if (ack?.status !== 'applied') throw new Error(`The server answered ${name} with ${JSON.stringify(ack)}.`);
  };
}
