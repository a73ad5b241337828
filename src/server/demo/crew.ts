import { v7 as uuid } from 'uuid';
import type { City } from '../../domain/city.ts';
import type { MemberRow, Role } from '../../domain/model/member.ts';
import type { MutatorArgs, MutatorName } from '../../domain/mutators/registry.ts';
import { type Ack, PROTOCOL } from '../../sync/protocol.ts';
import type { Replica } from '../../sync/replica.ts';
import { isDiscreet, runMutation } from '../../sync/run-mutation.ts';
import type { LoggedMutation } from '../campaign/write-changes.ts';

/** Somebody in the demo, with one device and what they have sent from it. */
export interface Hand {
  readonly member: MemberRow;
  readonly deviceId: string;
  readonly clientId: string;
  seq: number;
  seenAt: number;
}

/** How long after the deed the server heard of it. */
const TRANSFER_MS = 90_000;

/** The demo's people. What they do goes through the same rules as everybody's, and into the same log. */
export class Crew {
  readonly hands: Hand[] = [];
  readonly log: LoggedMutation[] = [];
  readonly #replica: Replica;
  readonly #city: City;
  readonly #random: () => number;
  #counted = 0;

  constructor(replica: Replica, city: City, random: () => number) {
    this.#replica = replica;
    this.#city = city;
    this.#random = random;
  }

  /** The same id on every machine, sorted by the instant like a phone's. */
  newId(at: number): string {
    return uuid({ msecs: at, random: Uint8Array.from({ length: 16 }, () => this.#random() * 256) });
  }

  /** An id that packs small, for rows that every phone gets: counted instead of drawn. */
  countedId(at: number): string {
    this.#counted += 1;
    const count = [this.#counted >> 8, this.#counted & 255];
    return uuid({ msecs: at, seq: 0, random: Uint8Array.from([...Array.from({ length: 14 }, () => 0), ...count]) });
  }

  join(name: string, role: Role, at: number, ward: string | null = null): Hand {
    const member: MemberRow = { id: this.newId(at), name, role, ward, team: null, joinedAt: at, revokedAt: null };
    this.#replica.put('member', member);
    const hand: Hand = { member, deviceId: this.newId(at), clientId: this.newId(at), seq: 0, seenAt: at };
    this.hands.push(hand);
    return hand;
  }

  /** @throws when a rule refuses it: the demo is made so that none does */
  do<N extends MutatorName>(hand: Hand, at: number, name: N, args: MutatorArgs<N>): void {
    const { member, clientId } = hand;
    const id = this.newId(at);
    hand.seq += 1;
    hand.seenAt = Math.max(hand.seenAt, at + TRANSFER_MS);
    const mutation = { id, seq: hand.seq, protocol: PROTOCOL, name, args, occurredAt: at, skew: 0 };
    const outcome = runMutation(this.#replica, mutation, member, this.#city, at + TRANSFER_MS);
    if (outcome.status !== 'applied') throw new Error(`demo: ${name} was ${outcome.status}: ${outcome.reason}`);
    const ack: Ack = {
      seq: hand.seq,
      id,
      status: 'applied',
      ...(outcome.flags.length && { flags: [...outcome.flags] }),
    };
    // What was told at doors stays out of the log, as in push.ts.
    const kept = isDiscreet(name) ? { ...mutation, args: null } : mutation;
    this.log.push({ clientId, memberId: member.id, receivedAt: at + TRANSFER_MS, mutation: kept, ack });
  }
}
