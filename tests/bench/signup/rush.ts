import { isDeepStrictEqual } from 'node:util';
import type { City } from '../../../src/domain/city.ts';
import type { MemberRow } from '../../../src/domain/model/member.ts';
import type { ShiftRow } from '../../../src/domain/model/shift.ts';
import { findCollision } from '../../../src/domain/rules/find-collision.ts';
import { isComing, signUpOf } from '../../../src/domain/rules/sign-ups.ts';
import type { View } from '../../../src/domain/view.ts';
import { visibleRow } from '../../../src/domain/visibility.ts';
import { seededRandom } from '../../../src/server/demo/random.ts';
import { rushCampaign } from './rush-campaign.ts';
import { RushPhone } from './rush-phone.ts';
import { serveMembers } from './serve-members.ts';

/** Every fifth person has a second phone. */
const SECOND_PHONE = 5;
const AT_ONCE = 30;
const LOST = 'lost';

/** What became of three hundred people who wanted eighty places at the same moment. */
export interface Rush {
  readonly people: number;
  readonly phones: number;
  readonly wishes: number;
  readonly capacity: number;
  readonly given: number;
  /** Wishes that ended neither with a place, nor on a waiting list, nor with a reason. */
  readonly lost: number;
  /** How many wishes came to what. */
  readonly ends: Readonly<Record<string, number>>;
  /** Phones whose shifts are not what the server has for them. */
  readonly disagreeing: number;
  /** People at two places, shifts with more people than places. */
  readonly broken: number;
  /** From the first tap to every phone knowing everything, ms. */
  readonly ms: number;
}

/** Half the phones are offline when everybody taps; their wishes arrive one after the other, in any order. */
export async function rush(city: City): Promise<Rush> {
  const random = seededRandom(40);
  const { seed, office, people, big, small } = rushCampaign(city, Date.now());
  const owners = [...people, ...people.filter((_, n) => n % SECOND_PHONE === 0)];
  const { server, cookies } = await serveMembers(seed, [...owners, office]);
  try {
    const phones = owners.map((owner, n) => new RushPhone(server.url, owner, cookies[n]!));
    const desk = new RushPhone(server.url, office, cookies.at(-1)!);
    await fewAtOnce([desk, ...phones], (phone) => phone.open(city));

    const began = Date.now();
    const late = shuffle(phones, random).slice(0, phones.length / 2);
    for (const phone of late) phone.online = false;
    const kept = phones.flatMap((phone) => wishesOf(small, random, big).map((shift) => phone.join(shift)));
    await Promise.all(kept);
    for (const phone of shuffle(late, random)) {
      phone.online = true;
      phone.client.wakeUp();
      await new Promise((wake) => setTimeout(wake, random() * 20));
    }
    await Promise.all(phones.map((phone) => phone.allSent()));
    await fewAtOnce([desk, ...phones], (phone) => phone.catchUp());
    const ms = Date.now() - began;

    const shifts = [big, ...small].map((id) => desk.client.view.get('shift', id)!);
    const ends = phones.flatMap((phone) => endsOf(phone, desk.client.view));
    const counted = {
      capacity: shifts.reduce((sum, { max }) => sum + max, 0),
      given: shifts.reduce((sum, { signUps }) => sum + signUps.filter(isComing).length, 0),
      lost: ends.filter((end) => end === LOST).length,
      ends: countEach(ends),
      disagreeing: phones.filter((phone) => !agrees(phone, shifts)).length,
      broken: countBroken(people, shifts, desk.client.view),
    };
    for (const phone of [desk, ...phones]) phone.client.close();
    return { people: people.length, phones: phones.length, wishes: ends.length, ...counted, ms };
  } finally {
    await server.remove();
  }
}

/** Everybody wants the big one and one of the small ones; some want a second small one, maybe at the same time. */
function wishesOf(small: readonly string[], random: () => number, big: string): string[] {
  const [first, second] = shuffle(small, random) as [string, string];
  return random() < 0.4 ? [big, first, second] : [first, big];
}

/** What each of a phone's wishes came to: a sign-up's state, "refused: why", or "lost". */
function endsOf({ wishes, client, member }: RushPhone, truth: View): string[] {
  const entries = new Map(client.entries().map((entry) => [entry.id, entry]));
  return wishes.map(({ id, shift, refusedHere }) => {
    const entry = entries.get(id);
    const reason = refusedHere ?? (entry?.fate === 'refused' ? entry.reason : null);
    if (reason !== null) return `refused: ${reason}`;
    const state = entry?.fate === 'applied' ? signUpOf(truth.get('shift', shift)!, member.id)?.state : undefined;
    return state === 'coming' || state === 'waiting' ? state : LOST;
  });
}

function countEach(ends: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const end of ends) counts[end] = (counts[end] ?? 0) + 1;
  return counts;
}

const agrees = ({ client }: RushPhone, shifts: readonly ShiftRow[]): boolean =>
  shifts.every((shift) =>
    isDeepStrictEqual(client.view.get('shift', shift.id), visibleRow(client.actor, 'shift', shift)),
  );

function countBroken(people: readonly MemberRow[], shifts: readonly ShiftRow[], truth: View): number {
  const over = shifts.filter(({ signUps, max }) => signUps.filter(isComing).length > max);
  const twice = people.filter(({ id }) =>
    shifts.some((shift) => signUpOf(shift, id)?.state === 'coming' && findCollision(truth, id, shift)),
  );
  return over.length + twice.length;
}

function shuffle<T>(from: readonly T[], random: () => number): T[] {
  const all = [...from];
  for (let n = all.length - 1; n > 0; n--) {
    const other = Math.floor(random() * (n + 1));
    [all[n], all[other]] = [all[other]!, all[n]!];
  }
  return all;
}

async function fewAtOnce<T>(all: readonly T[], run: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const worker = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await run(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
