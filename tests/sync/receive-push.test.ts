import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ack, Mutation } from '../../src/sync/protocol.ts';
import { type KnownClient, receivePush } from '../../src/sync/receive-push.ts';
import { uuid } from '../fixtures/small-campaign.ts';

const entry = (seq: number, id = uuid(seq)): Mutation => ({
  id,
  seq,
  protocol: 1,
  name: 'hangPoster',
  args: {},
  occurredAt: 1,
  skew: 0,
});
const fresh: KnownClient = { lastSeq: 0, answers: new Map(), idOfSeq: new Map() };
const apply = ({ seq, id }: Mutation): Ack => ({ seq, id, status: 'applied' });

/** A server's memory of one client, over several pushes. */
class Log {
  readonly ran: string[] = [];
  #client = fresh;

  push(mutations: Mutation[], oldestSeq = 1) {
    const received = receivePush({ oldestSeq, mutations }, this.#client, (mutation) => {
      this.ran.push(mutation.id);
      return apply(mutation);
    });
    this.#client = {
      lastSeq: received.lastSeq,
      answers: new Map([...this.#client.answers, ...received.acks.map((ack) => [ack.id, ack] as const)]),
      idOfSeq: new Map([...this.#client.idOfSeq, ...received.acks.map((ack) => [ack.seq, ack.id] as const)]),
    };
    return received;
  }
}

test('whatever is lost, doubled or sent in pieces, each entry runs once and in order', () => {
  const scenario = fc.record({
    count: fc.integer({ min: 1, max: 20 }),
    pieces: fc.array(fc.record({ from: fc.nat(19), length: fc.integer({ min: 1, max: 20 }) }), { maxLength: 12 }),
  });
  fc.assert(
    fc.property(scenario, ({ count, pieces }) => {
      const entries = Array.from({ length: count }, (_, n) => entry(n + 1));
      const log = new Log();
      for (const { from, length } of pieces) log.push(entries.slice(from, from + length));
      const { acks, problem, lastSeq } = log.push(entries);
      expect(problem).toBeNull();
      expect(lastSeq).toBe(count);
      expect(acks.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
      expect(log.ran).toEqual(entries.map(({ id }) => id));
    }),
  );
});

test('an entry that comes twice in one push runs once and is answered twice', () => {
  const log = new Log();
  expect(log.push([entry(1), entry(1)]).acks).toEqual([apply(entry(1)), apply(entry(1))]);
  expect(log.ran).toEqual([uuid(1)]);
});

test('an entry of another client id is answered under the seq that it has here', () => {
  const before: KnownClient = {
    ...fresh,
    answers: new Map([[uuid(7), { ...apply(entry(30, uuid(7))), flags: ['too-close'] }]]),
  };
  const { acks, lastSeq } = receivePush({ oldestSeq: 1, mutations: [entry(1, uuid(7))] }, before, () => {
    throw new Error('it must not run again');
  });
  expect(acks).toEqual([{ seq: 1, id: uuid(7), status: 'applied', flags: ['too-close'] }]);
  expect(lastSeq).toBe(1);
});

test('an entry behind a gap that the phone no longer holds runs, and so does one that turns up later', () => {
  const log = new Log();
  log.push([entry(1)]);
  expect(log.push([entry(5)], 5)).toMatchObject({ problem: null, lastSeq: 5 });
  expect(log.push([entry(3)], 3)).toMatchObject({ problem: null, lastSeq: 5, acks: [{ seq: 3 }] });
});
