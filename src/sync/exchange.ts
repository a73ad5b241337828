import type { Commit, Committed, DeviceStore, OutboxEntry, SyncState } from './device-store.ts';
import { seqOf } from './number-entries.ts';
import type { Clock } from './ports.ts';
import { PROTOCOL, PUSH_SIZE, type SyncRequest, type SyncResponse, syncResponse } from './protocol.ts';
import { StagedNews } from './staged-news.ts';
import { type Transport, TransportError } from './transport.ts';

const DAY = 24 * 60 * 60 * 1000;
/** How long an answered entry is kept: to be looked up, and to be sent again after a restored backup. */
const KEEP_ACKED = 30 * DAY;
/** A state that differs only in its time is written this often, so that an idle phone does not wear its disk. */
const WRITE_IDLE_STATE = 10 * 60 * 1000;

export interface ExchangeHooks {
  state(): SyncState;
  /** Lowest n of the current client id that is still held, answered entries included; undefined when none is. */
  oldestHeld(): number | undefined;
  /** `commit` is stored, or changed nothing that is worth storing. */
  committed(commit: Commit, stored: Committed): void;
}

/**
 * Talks to the server until nothing waits on either side:
 *
 *   outbox ─▶ push ≤ 50 and pull one page ─▶ stage ─▶ more? again ─▶ one commit: rows in, answered entries out
 *
 * What is committed stays; whatever fails is simply tried again, because the server answers a seen entry as it did.
 */
export class Exchange {
  readonly #store: DeviceStore;
  readonly #transport: Transport;
  readonly #clock: Clock;
  readonly #hooks: ExchangeHooks;
  #news = new StagedNews();
  #batchSize = PUSH_SIZE;

  constructor(ports: { store: DeviceStore; transport: Transport; clock: Clock }, hooks: ExchangeHooks) {
    this.#store = ports.store;
    this.#transport = ports.transport;
    this.#clock = ports.clock;
    this.#hooks = hooks;
  }

  /** @throws TransportError, SaveError */
  async run(signal: AbortSignal): Promise<void> {
    let renumberings = 0;
    for (;;) {
      const outbox = await this.#store.loadOutbox();
      const waiting = outbox.filter((entry) => !this.#news.answers(entry));
      const batch = waiting.slice(0, this.#batchSize);
      const request = this.#request(batch, outbox);
      const answer = await this.#send(request, signal);
      if (signal.aborted) return;
      if (answer === 'too-large') {
        this.#batchSize = Math.max(1, Math.floor(batch.length / 2));
        continue;
      }
      this.#batchSize = Math.min(PUSH_SIZE, this.#batchSize * 2);
      const { response, skew } = answer;
      this.#news.add(response, request.cursor === null);
      const progress = batch.length === 0 || batch.some((entry) => this.#news.answers(entry));
      if (response.problem) {
        if (++renumberings > 2)
          throw new TransportError('rejected', `The server insists on a ${response.problem.kind}.`);
        await this.#renumber(response.problem.kind === 'gap');
      } else if (!progress) {
        throw new TransportError('rejected', 'The server answered none of the entries that it was sent.');
      }
      if (response.more) continue;
      const renumbered = await this.#commit(skew);
      if (!response.problem && !renumbered && waiting.length === batch.length) return;
    }
  }

  #request(batch: readonly OutboxEntry[], outbox: readonly OutboxEntry[]): SyncRequest {
    const state = this.#hooks.state();
    const oldest = this.#hooks.oldestHeld() ?? outbox[0]?.n ?? state.ranUpTo + 1;
    return {
      protocol: PROTOCOL,
      clientId: state.clientId,
      cursor: this.#news.cursor ?? (state.protocol === PROTOCOL ? state.cursor : null),
      epoch: this.#news.epoch ?? state.epoch,
      audience: this.#news.audience ?? state.audience,
      oldestSeq: Math.max(1, Math.min(oldest, outbox[0]?.n ?? oldest) - state.base),
      pending: outbox.length,
      sentAt: this.#clock.now(),
      mutations: batch.map((entry) => {
        const { id, protocol, name, args, occurredAt, skew } = entry;
        return { id, seq: seqOf(entry, state), protocol, name, args, occurredAt, skew };
      }),
    };
  }

  async #send(
    request: SyncRequest,
    signal: AbortSignal,
  ): Promise<{ response: SyncResponse; skew: number } | 'too-large'> {
    try {
      const parsed = syncResponse.safeParse(await this.#transport.sync(request, signal));
      if (!parsed.success) {
        const path = parsed.error.issues[0]?.path.join('.') ?? '';
        throw new TransportError('server', `The server's answer is not as agreed, at "${path}".`);
      }
      // The server read its clock somewhere between the request and its answer: most likely halfway.
      const halfway = (request.sentAt + this.#clock.now()) / 2;
      return { response: parsed.data, skew: Math.round(parsed.data.serverTime - halfway) };
    } catch (error) {
      if (error instanceof TransportError && error.kind === 'too-large' && request.mutations.length > 1)
        return 'too-large';
      throw error;
    }
  }

  async #renumber(withAcked: boolean): Promise<void> {
    const renumber = { clientId: this.#clock.newId(), withAcked };
    await this.#apply({ ...this.#nothing(), renumber });
  }

  /** @returns whether answered entries went back into the queue, because the server came from a backup */
  async #commit(skew: number): Promise<boolean> {
    const before = this.#hooks.state();
    const now = this.#clock.now();
    const outbox = await this.#store.loadOutbox();
    const restored = before.epoch !== null && this.#news.epoch !== before.epoch;
    await this.#apply({
      state: this.#news.state(before, skew, now),
      reset: this.#news.reset,
      rows: this.#news.rows,
      acked: this.#news.acked(outbox, now),
      forgetAckedBefore: now - KEEP_ACKED,
      renumber: restored ? { clientId: this.#clock.newId(), withAcked: true } : null,
    });
    this.#news = new StagedNews();
    return restored;
  }

  #nothing(): Commit {
    return { state: this.#hooks.state(), reset: false, rows: [], acked: [], forgetAckedBefore: 0, renumber: null };
  }

  async #apply(commit: Commit): Promise<void> {
    const write = worthWriting(this.#hooks.state(), commit);
    this.#hooks.committed(commit, write ? await this.#store.commit(commit) : { state: commit.state, renumbered: null });
  }
}

function worthWriting(before: SyncState, { state, reset, rows, acked, renumber }: Commit): boolean {
  if (reset || renumber || rows.length > 0 || acked.length > 0) return true;
  const { lastSyncedAt, skew, actor, cursor, ...rest } = state;
  return (
    Math.abs(skew - before.skew) > 1_000 ||
    (lastSyncedAt ?? 0) - (before.lastSyncedAt ?? 0) > WRITE_IDLE_STATE ||
    JSON.stringify([actor, cursor]) !== JSON.stringify([before.actor, before.cursor]) ||
    Object.entries(rest).some(([key, value]) => value !== before[key as keyof SyncState])
  );
}
