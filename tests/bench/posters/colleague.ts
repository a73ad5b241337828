import { v7 as uuid } from 'uuid';
import type { MutatorArgs, MutatorName } from '../../../src/domain/mutators/registry.ts';
import { PROTOCOL, type SyncResponse } from '../../../src/sync/protocol.ts';
import { Replica } from '../../../src/sync/replica.ts';
import { joinOffice, post } from '../../browser/join-campaign.ts';
import type { RunningServer } from '../../browser/start-server.ts';

export interface Colleague {
  readonly memberId: string;
  /** What was there when they joined. */
  readonly view: Replica;
  /** Does something, as if at a desk of their own. @throws when the server does not apply it */
  do<N extends MutatorName>(name: N, args: MutatorArgs<N>): Promise<void>;
}

/** Somebody else in the office, over the same endpoint that browsers use. */
export async function joinAsColleague(server: RunningServer): Promise<Colleague> {
  const cookie = await joinOffice(server);
  const view = new Replica();
  const clientId = uuid();
  let since: SyncResponse | null = null;
  let seq = 0;

  async function exchange(mutations: readonly unknown[]): Promise<SyncResponse> {
    const { cursor = null, epoch = null, audience = null } = since ?? {};
    const body = { protocol: PROTOCOL, clientId, cursor, epoch, audience, oldestSeq: 1, pending: mutations.length };
    const response = await post(server, '/api/sync', { ...body, sentAt: Date.now(), mutations }, cookie);
    const answer = (await response.json()) as SyncResponse;
    since = answer;
    return answer;
  }

  let page: SyncResponse;
  do {
    page = await exchange([]);
    for (const { kind, row } of page.rows) view.put(kind as 'placement', row as never);
  } while (page.more);
  return {
    memberId: page.actor.id,
    view,
    async do(name, args) {
      const entry = { id: uuid(), seq: ++seq, protocol: PROTOCOL, name, args, occurredAt: Date.now(), skew: 0 };
      const { acks } = await exchange([entry]);
      if (acks[0]?.status !== 'applied') throw new Error(`${name}: ${JSON.stringify(acks)}`);
    },
  };
}
