import { type City, packPost } from '../../../src/domain/city.ts';
import type { Actor } from '../../../src/domain/mutator.ts';
import { seededRandom } from '../../../src/server/demo/random.ts';
import { emptyCampaign } from '../../../src/server/start/empty-campaign.ts';
import { PROTOCOL } from '../../../src/sync/protocol.ts';
import { Replica } from '../../../src/sync/replica.ts';
import { runMutation } from '../../../src/sync/run-mutation.ts';
import { booksOff, impossible } from '../../fixtures/judge-books.ts';
import { randomLife } from '../../fixtures/random-life.ts';
import { leadOfWest, NOON, office, otherVolunteer, START, uuid, volunteer } from '../../fixtures/small-campaign.ts';
import { putHolders } from '../../fixtures/stocked-world.ts';

export interface History {
  /** By how many pieces the books are off at the end. */
  readonly off: number;
  /** Placements in a state that their history does not lead to. */
  readonly impossible: number;
  /** Deeds by what became of them, for people to read. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly placements: number;
}

const SEED = 20_270_112;
const SPOTS = 1_400;
const PEOPLE: readonly Actor[] = [office, office, leadOfWest, volunteer, otherVolunteer];

/**
 * Lets four people do random things to a campaign in this city until so many were done: hang, report, mend, take down,
 * undo, move stock, plan, make and close tours, sensible or not. The same history every time.
 */
export function liveHistory(city: City, steps: number): History {
  const replica = new Replica();
  const { campaign, rows } = emptyCampaign(city);
  for (const { kind, row } of rows) replica.put(kind, row);
  replica.put('campaign', { ...campaign, officialStart: START, rules: { ...campaign.rules, spacing: 25 } });
  putHolders(replica);

  const random = seededRandom(SEED);
  const roll = (below: number) => Math.floor(random() * below);
  const stride = Math.floor(city.pack.posts.count / SPOTS);
  const spots = Array.from({ length: SPOTS }, (_, n) => {
    const { id: post, lon, lat } = packPost(city, n * stride);
    return { post, place: { lon, lat } };
  });
  let ids = 0;
  const newId = () => uuid(++ids);
  const outcomes: Record<string, number> = {};
  for (let [n, done] = [0, 0]; done < steps; n++) {
    const actor = PEOPLE[roll(PEOPLE.length)]!;
    const { name, args } = randomLife(replica, actor, { roll, newId, spots });
    // Every tenth was done some hours before, on a phone without a signal.
    const occurredAt = NOON + n * 10_000 - (roll(10) === 0 ? roll(86_400_000) : 0);
    const mutation = { id: newId(), protocol: PROTOCOL, name, args, occurredAt, skew: 0 };
    const outcome = runMutation(replica, mutation, actor, city, NOON + n * 10_000);
    if (outcome.status === 'applied') done++;
    const key = outcome.status === 'applied' ? 'applied' : `${outcome.status}: ${outcome.reason}`;
    outcomes[key] = (outcomes[key] ?? 0) + 1;
  }
  return {
    off: booksOff(replica),
    impossible: impossible(replica).length,
    outcomes,
    placements: [...replica.all('placement')].length,
  };
}
