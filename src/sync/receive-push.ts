import type { Ack, Mutation, SyncResponse } from './protocol.ts';

/** What the server knows of a client before it looks at its push. */
export interface KnownClient {
  /** Highest seq that has an answer; 0 for a client that was never here. */
  readonly lastSeq: number;
  /** Stored answers by mutation id, whichever client sent it: a copied or re-installed profile may send it again. */
  readonly answers: ReadonlyMap<string, Ack>;
  /** Which mutation this client's seq belongs to, where it has an answer. */
  readonly idOfSeq: ReadonlyMap<number, string>;
}

export interface ReceivedPush {
  /** One per mutation, in the order sent, up to the problem. */
  readonly acks: Ack[];
  readonly lastSeq: number;
  readonly problem: SyncResponse['problem'];
}

/**
 * Goes through a push in the order of its seqs (DESIGN rules 1 and 4): what has an answer gets it again, what is new is
 * run, and what does not fit stops the rest.
 * - gap: entries between the last answer and this one are missing. The phone resends from `expected`; when it holds
 *   nothing that old any more (`oldestSeq`), they are gone for good and the numbers go on from here.
 * - fork: this seq was another mutation, so two copies of one profile use the same client id.
 * @param run called once per new mutation; its answer counts at once for the rest of the push
 */
export function receivePush(
  push: { readonly oldestSeq: number; readonly mutations: readonly Mutation[] },
  client: KnownClient,
  run: (mutation: Mutation) => Ack,
): ReceivedPush {
  const answers = new Map(client.answers);
  const idOfSeq = new Map(client.idOfSeq);
  const acks: Ack[] = [];
  let lastSeq = client.lastSeq;
  for (const mutation of push.mutations) {
    const { id, seq } = mutation;
    const expected = lastSeq + 1;
    if (seq > expected && push.oldestSeq <= expected) return { acks, lastSeq, problem: { kind: 'gap', expected } };
    const owner = idOfSeq.get(seq);
    if (owner !== undefined && owner !== id) return { acks, lastSeq, problem: { kind: 'fork' } };
    const answer = answers.get(id) ?? run(mutation);
    answers.set(id, answer);
    idOfSeq.set(seq, id);
    acks.push({ ...answer, seq });
    lastSeq = Math.max(lastSeq, seq);
  }
  return { acks, lastSeq, problem: null };
}
