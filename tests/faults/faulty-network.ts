import { setTimeout as sleep } from 'node:timers/promises';
import { readAnswer } from '../../src/device/http-transport.ts';
import type { SyncRequest } from '../../src/sync/protocol.ts';
import { type Transport, TransportError } from '../../src/sync/transport.ts';
import type { Dice } from './dice.ts';
import type { FleetServer } from './server-fleet.ts';

/** How often each thing goes wrong, of 1. What is left goes through, after a short delay. */
const FAULTS = {
  requestLost: 0.1,
  answerLost: 0.12,
  doubled: 0.1,
  cut: 0.08,
  deliveredLater: 0.08,
  staleReplay: 0.08,
  badGateway: 0.06,
} as const;

const PATIENCE_MS = 20_000;

/** The way between one phone and the servers. It loses, doubles, reorders and delays, until it is `healed`. */
export class FaultyNetwork implements Transport {
  healed = false;
  readonly #servers: readonly FleetServer[];
  readonly #cookie: string;
  readonly #dice: Dice;
  /** Called when a server acknowledged something: the worst moment for it to die. */
  readonly #acknowledged: (server: FleetServer) => void;
  /** Requests of earlier, which may arrive once more. */
  readonly #old: SyncRequest[] = [];
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(
    servers: readonly FleetServer[],
    cookie: string,
    dice: Dice,
    acknowledged: (server: FleetServer) => void = () => {},
  ) {
    this.#servers = servers;
    this.#cookie = cookie;
    this.#dice = dice;
    this.#acknowledged = acknowledged;
  }

  async sync(request: SyncRequest, signal: AbortSignal): Promise<unknown> {
    if (this.healed) return this.#send(request, signal);
    const fault = this.#throw();
    if (request.mutations.length > 0 && this.#old.length < 20) this.#old.push(request);
    await sleep(this.#dice.int(15));
    switch (fault) {
      case 'requestLost':
        throw new TransportError('network', 'the request is lost');
      case 'answerLost':
        await this.#send(request, signal);
        throw new TransportError('network', 'the answer is lost');
      case 'doubled': {
        const [first] = await Promise.all([this.#send(request, signal), this.#send(request, signal).catch(() => {})]);
        return first;
      }
      case 'cut':
        return this.#send(request, signal, 1 + this.#dice.int(25));
      case 'deliveredLater':
        this.#later(request, 20 + this.#dice.int(150));
        throw new TransportError('network', 'nobody answered in time');
      case 'staleReplay':
        this.#later(this.#dice.pick([...this.#old, request]), this.#dice.int(40));
        return this.#send(request, signal);
      case 'badGateway':
        if (this.#dice.chance(0.5)) await this.#send(request, signal);
        throw new TransportError('server', 'HTTP 502');
      default:
        return this.#send(request, signal);
    }
  }

  /** Until everything that was delayed has arrived. */
  async calm(): Promise<void> {
    this.healed = true;
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  #throw(): keyof typeof FAULTS | undefined {
    let left = this.#dice.next();
    for (const [fault, share] of Object.entries(FAULTS)) {
      left -= share;
      if (left < 0) return fault as keyof typeof FAULTS;
    }
    return undefined;
  }

  #later(request: SyncRequest, ms: number): void {
    const sending: Promise<unknown> = sleep(ms)
      .then(() => this.#send(request, new AbortController().signal))
      .catch(() => {})
      .finally(() => this.#underWay.delete(sending));
    this.#underWay.add(sending);
  }

  /** @param cutAfter ms until the line is cut, whether or not an answer is under way */
  async #send(request: SyncRequest, signal: AbortSignal, cutAfter = PATIENCE_MS): Promise<unknown> {
    const up = this.#servers.filter((server) => server.up);
    if (up.length === 0) throw new TransportError('server', 'HTTP 503: no server is up');
    const server = this.#dice.pick(up);
    const cut = new AbortController();
    const cutting = setTimeout(() => cut.abort(), cutAfter);
    const hangUp = () => cut.abort();
    signal.addEventListener('abort', hangUp);
    // Node's fetch does not always settle when it is aborted while the body arrives: the line is cut all the same.
    const silence = new Promise<never>((_, reject) =>
      cut.signal.addEventListener('abort', () => reject(new TransportError('network', 'the line was cut'))),
    );
    let response: { status: number; text: string };
    try {
      response = await Promise.race([this.#post(server, request, cut.signal), silence]);
    } catch (error) {
      throw new TransportError('network', String(error));
    } finally {
      clearTimeout(cutting);
      signal.removeEventListener('abort', hangUp);
    }
    const { status, text } = response;
    const answer = readAnswer(status, text) as { acks?: unknown[] };
    if (answer.acks && answer.acks.length > 0) this.#acknowledged(server);
    return answer;
  }

  async #post(
    server: FleetServer,
    request: SyncRequest,
    signal: AbortSignal,
  ): Promise<{ status: number; text: string }> {
    const response = await fetch(`${server.url}/api/sync`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.#cookie },
      body: JSON.stringify(request),
      signal,
    });
    return { status: response.status, text: await response.text() };
  }
}
