import { setTimeout as sleep } from 'node:timers/promises';
import type { View } from '../../src/domain/view.ts';
import { act, busyPosts, crowdedShifts } from './act.ts';
import { type Break, breakOnServer } from './breaks.ts';
import { Dice } from './dice.ts';
import { FaultyNetwork } from './faulty-network.ts';
import { invite, type Joined, join, loadCity } from './join-campaign.ts';
import { judgeEffects, judgeFlags, judgeShifts, printRows, type Verdict } from './judge.ts';
import { Phone } from './phone.ts';
import type { Program } from './program.ts';
import { type Engine, type FleetServer, startFleet } from './server-fleet.ts';

export interface SeedOptions {
  readonly program: Program;
  readonly engine: Engine;
  readonly seed: number;
  /** How many deeds are logged, about. */
  readonly mutations: number;
  readonly breaking?: Break;
}

const PHONES = 7;
const KILLS = 3;
/** Healed phones that get no nearer to having the same for so long never will. On a slow machine it may take a while … */
const PATIENCE_MS = 30_000;
/** … less, where something is broken on purpose, and less, when none has anything to send any more. */
const PATIENCE_WITH_BREAK_MS = 8_000;
const PATIENCE_WHEN_SENT_MS = 4_000;
/** A phone with more than this waiting rests a little: otherwise all deeds would be done before the first is answered. */
const BACKLOG = 6;

/** One campaign's worst day: everybody logs, everything fails; then all heals, and is counted. */
export async function runSeed({ program, engine, seed, mutations, breaking }: SeedOptions): Promise<Verdict> {
  const dice = new Dice(seed);
  const fleet = await startFleet(program, engine, breakOnServer(breaking));
  const phones: Phone[] = [];
  try {
    const { url } = fleet.servers[0]!;
    const city = await loadCity(url);
    const posts = busyPosts(city);
    const office = await join(url, fleet.officeCode, 'Office');
    const codes = {
      volunteer: await invite(url, office, 'volunteer', PHONES),
      lead: await invite(url, office, 'lead', 2),
    };

    const killer = new Killer(dice.fork(), mutations);
    const phoneOf = ({ actor, cookie }: Joined, disk?: Phone['disk']) => {
      const network = new FaultyNetwork(fleet.servers, cookie, dice.fork(), (server) => killer.onAcknowledged(server));
      const phone = new Phone({ actor, city }, network, dice.fork(), breaking, disk);
      phones.push(phone);
      return phone;
    };
    const joined = [office];
    for (let n = 1; n < PHONES; n++) joined.push(await join(url, n === 1 ? codes.lead : codes.volunteer, `Phone ${n}`));
    for (const who of joined) {
      const phone = phoneOf(who);
      await phone.openTab();
      await phone.firstRows();
    }
    await phones[0]!.log('announceStart', { at: Date.parse('2020-01-01') });
    await phones[0]!.log('makeShifts', crowdedShifts(Date.now()));
    await phones[2]!.openTab();

    const each = Math.ceil(mutations / (PHONES + 0.5));
    const days = phones.map((phone) => liveThroughTheDay(phone, posts, each, dice.fork()));
    // Somebody sets up a new phone from a copy of the old one, and uses both.
    await days[3];
    const copy = phoneOf(joined[3]!, phones[3]!.disk.copy());
    await copy.openTab();
    days.push(liveThroughTheDay(copy, posts, Math.ceil(each / 2), dice.fork()));
    days.push(liveThroughTheDay(phones[3]!, posts, Math.ceil(each / 2), dice.fork()));
    await Promise.all(days);

    await killer.rest();
    await Promise.all(phones.map((phone) => phone.network.calm()));
    const verdict: Verdict = {
      mutations: 0,
      kills: killer.kills,
      lost: [],
      doubled: [],
      diverged: [],
      ruleViolations: [],
    };
    await converge(phones, verdict, breaking ? PATIENCE_WITH_BREAK_MS : PATIENCE_MS, async ({ actor }) => {
      const cookie = joined.find((who) => who.actor.id === actor.id)!.cookie;
      return freshView(new Phone({ actor, city }, healed(fleet.servers, cookie), new Dice(1), undefined));
    });
    const truth = await freshView(
      new Phone({ actor: office.actor, city }, healed(fleet.servers, office.cookie), new Dice(1), undefined),
    );
    judgeEffects(phones, truth, verdict);
    judgeFlags(truth, verdict);
    judgeShifts(truth, verdict);
    return verdict;
  } finally {
    for (const phone of phones) phone.close();
    await fleet.stop();
  }
}

function healed(servers: readonly FleetServer[], cookie: string): FaultyNetwork {
  const network = new FaultyNetwork(servers, cookie, new Dice(2));
  network.healed = true;
  return network;
}

async function liveThroughTheDay(phone: Phone, posts: ReturnType<typeof busyPosts>, deeds: number, dice: Dice) {
  for (let n = 0; n < deeds; n++) {
    await act(phone, posts, dice);
    await sleep(dice.int(25));
    for (let rest = 0; rest < 20 && phone.tabs[0]!.status.pending > BACKLOG; rest++) await sleep(25);
    if (dice.chance(0.06)) await phone.crashTab();
  }
}

/** What a device that was never here before gets to see. */
async function freshView(phone: Phone): Promise<View> {
  await phone.openTab();
  await phone.firstRows();
  const { view } = phone.tabs[0]!;
  phone.close();
  return view;
}

/** Waits until every tab of every phone shows what a new device of the same person would be shown. */
async function converge(
  phones: readonly Phone[],
  verdict: Verdict,
  patienceMs: number,
  fresh: (phone: Phone) => Promise<View>,
) {
  const tabs = () => phones.flatMap((phone) => phone.tabs.map((tab) => ({ phone, tab })));
  let behind = tabs();
  let best = Number.POSITIVE_INFINITY;
  let nearer = Date.now();
  let patience = patienceMs;
  while (behind.length > 0 && Date.now() < nearer + patience) {
    for (const { tab } of behind) tab.wakeUp();
    await sleep(100);
    const pending = tabs().reduce((sum, { tab }) => sum + tab.status.pending, 0);
    if (pending === 0) {
      const truths = new Map<Phone, string>();
      for (const phone of phones) truths.set(phone, printRows(await fresh(phone)));
      behind = tabs().filter(({ phone, tab }) => printRows(tab.view) !== truths.get(phone));
    }
    patience = pending === 0 ? PATIENCE_WHEN_SENT_MS : patienceMs;
    if (pending + behind.length >= best) continue;
    best = pending + behind.length;
    nearer = Date.now();
  }
  for (const { phone, tab } of behind) {
    const { pending, link, problem } = tab.status;
    verdict.diverged.push(`a tab of ${phone.actor.id} (${pending} waiting, ${link}, ${problem}) shows other rows`);
  }
}

/** Kills a server at the worst moment: right after it acknowledged something. */
class Killer {
  readonly #dice: Dice;
  readonly #chance: number;
  #left = KILLS;
  #resting = false;
  readonly #restarts: Promise<void>[] = [];

  constructor(dice: Dice, mutations: number) {
    this.#dice = dice;
    // Spread over the day: about every third deed brings an acknowledgement of its own.
    this.#chance = Math.min(0.5, (3 * KILLS) / mutations);
  }

  onAcknowledged(server: FleetServer): void {
    if (this.#resting || this.#left === 0 || !server.up || !this.#dice.chance(this.#chance)) return;
    this.#left--;
    this.#restarts.push(server.killAndRestart(this.#dice.int(300)));
  }

  get kills(): number {
    return this.#restarts.length;
  }

  /** No more deaths; waits until the dead are back. */
  async rest(): Promise<void> {
    this.#resting = true;
    await Promise.all(this.#restarts);
  }
}
