import type { City } from '../../../src/domain/city.ts';
import type { Actor } from '../../../src/domain/mutator.ts';
import { ROW_KINDS, type RowKind, type Rows } from '../../../src/domain/rows.ts';
import type { Transaction } from '../../../src/domain/view.ts';
import { audienceOf } from '../../../src/domain/visibility.ts';
import { Overlay } from '../../../src/sync/overlay.ts';
import type { Ack, Mutation, SyncRequest, SyncResponse, WireRow } from '../../../src/sync/protocol.ts';
import { PROTOCOL } from '../../../src/sync/protocol.ts';
import { receivePush } from '../../../src/sync/receive-push.ts';
import type { Replica } from '../../../src/sync/replica.ts';
import { runMutation } from '../../../src/sync/run-mutation.ts';
import { NOON, smallWorld, volunteer } from '../../fixtures/small-campaign.ts';

/** A server without a database, with the real rules of a push: the other side of the client's tests. */
export class ModelServer {
  readonly rows: Replica;
  readonly city: City;
  readonly #versions = new Map<string, number>();
  readonly #answers = new Map<string, Ack>();
  readonly #clients = new Map<string, Map<number, string>>();
  /** What it ran, in order. */
  readonly ran: Mutation[] = [];
  /** What it was asked, in order. */
  readonly requests: SyncRequest[] = [];
  version = 1;
  epoch = 'epoch-1';
  pageSize = 2_000;
  now: () => number = () => NOON;

  constructor({ view, city }: { view: Transaction; city: City } = smallWorld()) {
    this.rows = view as Replica;
    this.city = city;
    for (const kind of ROW_KINDS) for (const row of this.rows.all(kind)) this.#versions.set(`${kind}/${row.id}`, 1);
  }

  /** Something that the office does on the server's own screen. */
  put<K extends RowKind>(kind: K, row: Rows[K]): void {
    this.version++;
    this.rows.put(kind, row);
    this.#versions.set(`${kind}/${row.id}`, this.version);
  }

  /** A backup from before anything was pushed comes back. */
  restoreBackup(): ModelServer {
    const restored = new ModelServer();
    restored.epoch = `${this.epoch}-restored`;
    restored.now = this.now;
    return restored;
  }

  sync(request: SyncRequest, actor: Actor = volunteer): SyncResponse {
    this.requests.push(structuredClone(request));
    const idOfSeq = this.#clients.get(request.clientId) ?? new Map<number, string>();
    this.#clients.set(request.clientId, idOfSeq);
    const draft = new Overlay(this.rows);
    const client = { lastSeq: Math.max(0, ...idOfSeq.keys()), answers: this.#answers, idOfSeq };
    const received = receivePush(request, client, (mutation) => {
      this.ran.push(mutation);
      const outcome = runMutation(draft, mutation, actor, this.city, this.now());
      return {
        ...outcome,
        flags: outcome.status === 'applied' ? [...outcome.flags] : undefined,
        id: mutation.id,
        seq: 0,
      };
    });
    for (const { seq, id, ...answer } of received.acks) {
      idOfSeq.set(seq, id);
      this.#answers.set(id, { ...answer, seq, id });
    }
    const changes = [...draft.changes()];
    if (changes.length > 0) this.version++;
    for (const { kind, row } of changes) {
      this.rows.put(kind, row);
      this.#versions.set(`${kind}/${row.id}`, this.version);
    }
    return structuredClone({
      protocol: PROTOCOL,
      serverTime: this.now(),
      epoch: this.epoch,
      audience: audienceOf(actor),
      actor: { id: actor.id, name: 'Somebody', role: actor.role, ward: actor.ward },
      ...received,
      ...this.#pull(request, audienceOf(actor)),
    });
  }

  #pull(request: SyncRequest, audience: string): Pick<SyncResponse, 'reset' | 'rows' | 'cursor' | 'more'> {
    const reset = request.cursor === null || request.epoch !== this.epoch || request.audience !== audience;
    const from = reset ? { version: 0, key: '' } : request.cursor!;
    const rows: WireRow[] = ROW_KINDS.flatMap((kind) =>
      [...this.rows.all(kind)].map((row) => ({
        kind,
        version: this.#versions.get(`${kind}/${row.id}`)!,
        row: { ...row },
      })),
    );
    const key = (row: WireRow) => `${row.kind}/${row.row.id}`;
    const behind = rows
      .filter((r) => r.version > from.version || (from.key !== '' && r.version === from.version && key(r) > from.key))
      .sort((a, b) => a.version - b.version || (key(a) < key(b) ? -1 : 1));
    const page = behind.slice(0, this.pageSize);
    const last = page.at(-1);
    const more = behind.length > page.length;
    const cursor = more && last ? { version: last.version, key: key(last) } : { version: this.version, key: '' };
    return { reset, rows: page, cursor, more };
  }
}
