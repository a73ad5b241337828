import type { City } from '../../../src/domain/city.ts';
import type { MemberRow, Role } from '../../../src/domain/model/member.ts';
import type { ShiftPlan } from '../../../src/domain/model/shift.ts';
import type { MutatorArgs, MutatorName } from '../../../src/domain/mutators/registry.ts';
import { ROW_KINDS } from '../../../src/domain/rows.ts';
import type { Seed } from '../../../src/server/start/create-campaign.ts';
import { emptyCampaign } from '../../../src/server/start/empty-campaign.ts';
import type { KindRow } from '../../../src/sync/overlay.ts';
import { PROTOCOL } from '../../../src/sync/protocol.ts';
import { Replica } from '../../../src/sync/replica.ts';
import { runMutation } from '../../../src/sync/run-mutation.ts';
import { uuid } from '../../fixtures/small-campaign.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Anybody's door evening. */
export const PLAN: ShiftPlan = {
  kind: 'doors',
  title: null,
  place: null,
  link: null,
  ward: null,
  tour: null,
  group: null,
  min: 0,
  max: 10,
  minExperienced: 0,
  lead: null,
  material: null,
  note: null,
  audience: 'everybody',
};

/** A campaign that a bench tells deed by deed, all through the rules. */
export class ToldCampaign {
  readonly replica = new Replica();
  readonly #city: City;
  #ids = 0;

  constructor(city: City) {
    this.#city = city;
    for (const { kind, row } of emptyCampaign(city).rows) this.replica.put(kind, row);
  }

  newId = (): string => uuid(++this.#ids);

  join(name: string, role: Role, at: number): MemberRow {
    const member: MemberRow = { id: this.newId(), name, role, ward: null, team: null, joinedAt: at, revokedAt: null };
    this.replica.put('member', member);
    return member;
  }

  /** @throws when a rule does not let it through */
  act<N extends MutatorName>(by: MemberRow, at: number, name: N, args: MutatorArgs<N>): void {
    const mutation = { id: this.newId(), protocol: PROTOCOL, name, args, occurredAt: at, skew: 0 };
    const outcome = runMutation(this.replica, mutation, by, this.#city, at);
    if (outcome.status !== 'applied') throw new Error(`bench campaign: ${name}: ${outcome.reason} ${outcome.detail}`);
  }

  seed(): Seed {
    const rows = ROW_KINDS.flatMap((kind) => [...this.replica.all(kind)].map((row) => ({ kind, row }) as KindRow));
    return { changes: { rows }, devices: [] };
  }
}
