import { audienceOf } from '../../domain/visibility.ts';
import { PROTOCOL, type SyncRequest, type SyncResponse } from '../../sync/protocol.ts';
import { Problem } from '../problem.ts';
import type { Session } from '../sessions/session.ts';
import { beginEpoch, RestoredBackup, refuseIfAhead } from './epoch.ts';
import { readPage, startOfPull } from './pull.ts';
import { type Pushed, push } from './push.ts';
import type { SyncServer } from './sync-server.ts';

/**
 * One round trip: takes what a phone logged, gives what others did (DESIGN "The life of one change").
 * @throws Problem 409 when the phone speaks a newer protocol than this server; any error means that nothing was stored
 */
export async function handleSync(server: SyncServer, session: Session, request: SyncRequest): Promise<SyncResponse> {
  const newest = Math.max(request.protocol, ...request.mutations.map(({ protocol }) => protocol));
  if (newest > PROTOCOL) {
    throw new Problem(
      409,
      'protocol',
      `The app speaks version ${newest}, this server ${PROTOCOL}. The server must be updated; your phone keeps everything until then.`,
    );
  }
  try {
    return await exchange(server, session, request);
  } catch (error) {
    if (!(error instanceof RestoredBackup)) throw error;
    await beginEpoch(server.database, session.campaignId, error.epoch);
    return exchange(server, session, request);
  }
}

async function exchange(server: SyncServer, session: Session, request: SyncRequest): Promise<SyncResponse> {
  const { actor } = session;
  const { received, page, standing, reset } = await (request.mutations.length > 0 ? push : pull)(
    server,
    session,
    request,
  );
  return {
    protocol: PROTOCOL,
    serverTime: server.now(),
    epoch: standing.epoch,
    audience: audienceOf(actor),
    actor: { id: actor.id, name: session.name, role: actor.role, ward: actor.ward },
    lastSeq: received.lastSeq,
    acks: received.acks,
    problem: received.problem,
    reset,
    ...page,
  };
}

async function pull(server: SyncServer, session: Session, request: SyncRequest): Promise<Pushed> {
  const { database } = server;
  const { campaignId, actor } = session;
  const [client] = await database.query<{ last_seq: number }>(
    'SELECT last_seq FROM clients WHERE campaign_id = $1 AND id = $2',
    [campaignId, request.clientId],
  );
  let { page, standing } = await readPage(database, campaignId, request.cursor, actor);
  refuseIfAhead(request, standing);
  const { reset } = startOfPull(request, actor, standing);
  // A new phone's first page was read from the start already.
  if (reset && request.cursor !== null) ({ page, standing } = await readPage(database, campaignId, null, actor));
  return { received: { acks: [], lastSeq: client?.last_seq ?? 0, problem: null }, page, standing, reset };
}
