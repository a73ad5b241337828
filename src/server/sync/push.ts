import { setTimeout as sleep } from 'node:timers/promises';
import type { Outcome } from '../../domain/mutator.ts';
import { parked } from '../../domain/mutator.ts';
import { Overlay } from '../../sync/overlay.ts';
import type { Ack, Mutation, SyncRequest } from '../../sync/protocol.ts';
import { type ReceivedPush, receivePush } from '../../sync/receive-push.ts';
import { isDiscreet, runMutation } from '../../sync/run-mutation.ts';
import type { Standing } from '../campaign/campaign.ts';
import { writeCampaign } from '../campaign/write-campaign.ts';
import type { LoggedMutation } from '../campaign/write-changes.ts';
import { sqlState } from '../database/database.ts';
import { safeguards } from '../safeguards.ts';
import type { Session } from '../sessions/session.ts';
import { countAttempt, PoisonousMutation } from './attempts.ts';
import { refuseIfAhead } from './epoch.ts';
import { type Page, pageOf, readPage, startOfPull } from './pull.ts';
import { readClient } from './read-client.ts';
import type { SyncServer } from './sync-server.ts';

/** What a push came to: its answers, and the page of rows read in the same transaction. */
export interface Pushed {
  readonly received: ReceivedPush;
  readonly page: Page;
  readonly standing: Standing;
  readonly reset: boolean;
}

/**
 * Runs a push in one transaction and answers it after the commit. Whatever goes wrong, nothing of it is stored; a
 * mutation that breaks the server is counted, and parked when it does so again and again.
 */
export async function push(server: SyncServer, session: Session, request: SyncRequest): Promise<Pushed> {
  try {
    return await attempt(server, session, request);
  } catch (error) {
    if (isDataError(error) && request.mutations.length > 1) {
      // The database refused a value and does not say whose: one at a time, the culprit meets its own error.
      for (const mutation of request.mutations) await push(server, session, { ...request, mutations: [mutation] });
      return attempt(server, session, request);
    }
    const culprit = isDataError(error) ? new PoisonousMutation(request.mutations[0]!, error) : error;
    if (culprit instanceof PoisonousMutation) {
      await countAttempt(server.database, session.campaignId, request.clientId, culprit, server.now());
    }
    throw culprit;
  }
}

async function attempt(server: SyncServer, session: Session, request: SyncRequest): Promise<Pushed> {
  try {
    return await inTransaction(server, session, request, false);
  } catch (error) {
    if (sqlState(error) !== UNIQUE_VIOLATION) throw error;
    return inTransaction(server, session, request, true);
  }
}

function inTransaction(server: SyncServer, session: Session, request: SyncRequest, careful: boolean): Promise<Pushed> {
  if (safeguards.commitBeforeAck) return write(server, session, request, careful, async () => {});
  return new Promise((resolve, reject) => {
    write(server, session, request, careful, async (pushed) => {
      resolve(pushed);
      await sleep(30);
    }).catch(reject);
  });
}

function write(
  server: SyncServer,
  session: Session,
  request: SyncRequest,
  careful: boolean,
  beforeCommit: (pushed: Pushed) => Promise<void>,
): Promise<Pushed> {
  const { actor } = session;
  const campaign = server.campaigns.get(session.campaignId);

  return writeCampaign(server.database, campaign, {
    read: (tx) => readClient(tx, campaign.id, request, careful),

    decide(client, before, tx) {
      refuseIfAhead(request, before);
      const overlay = new Overlay(campaign.replica);
      const mutations: LoggedMutation[] = [];
      const receivedAt = server.now();
      const received = receivePush(request, client, (mutation) => {
        const outcome = client.poisonous.has(mutation.id) ? parked('server-error') : run(overlay, mutation, receivedAt);
        const ack: Ack = { seq: mutation.seq, id: mutation.id, ...outcome, flags: flagsOf(outcome) };
        mutations.push({
          clientId: request.clientId,
          memberId: actor.id,
          receivedAt,
          mutation: toKeep(mutation),
          ack,
        });
        return ack;
      });
      const rows = [...overlay.changes()];
      const state = {
        id: request.clientId,
        deviceId: session.deviceId,
        lastSeq: received.lastSeq,
        pending: Math.max(0, request.pending - received.acks.length),
        lastSeenAt: receivedAt,
      };
      return {
        changes: { rows, mutations, clients: [state] },
        async answer(after) {
          const { cursor, reset } = startOfPull(request, actor, before);
          const hadAll = !reset && cursor?.key === '' && cursor.version === before.version;
          const page = hadAll
            ? pageOf(rows, after.version, actor)
            : (await readPage(tx, campaign.id, cursor, actor)).page;
          const pushed = { received, page, standing: after, reset };
          await beforeCommit(pushed);
          return pushed;
        },
      };
    },
  });

  function run(overlay: Overlay, mutation: Mutation, receivedAt: number): Outcome {
    try {
      return runMutation(overlay, mutation, actor, server.city, receivedAt);
    } catch (error) {
      throw new PoisonousMutation(mutation, error);
    }
  }
}

/**
 * What the log may keep of it: of doors nothing. What does not fit the schema could hold anything, what fits would stand
 * there beside the minute and the member; the rows hold what may be known of it.
 */
const toKeep = (mutation: Mutation): Mutation => (isDiscreet(mutation.name) ? { ...mutation, args: null } : mutation);

/** Another client id has sent a mutation of this push before: it has to be looked for. */
const UNIQUE_VIOLATION = '23505';

const flagsOf = (outcome: Outcome) =>
  outcome.status === 'applied' && outcome.flags.length > 0 ? [...outcome.flags] : undefined;

/** A value that the database cannot take (classes 22, 23, 54), as opposed to a database that cannot work just now. */
function isDataError(error: unknown): boolean {
  return /^(22|23|54)/.test(sqlState(error) ?? '');
}
