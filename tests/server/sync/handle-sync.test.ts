import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { City } from '../../../src/domain/city.ts';
import type { Database } from '../../../src/server/database/database.ts';
import type { SyncServer } from '../../../src/server/sync/sync-server.ts';
import { PROTOCOL } from '../../../src/sync/protocol.ts';
import { hang } from '../../fixtures/hang.ts';
import { office, uuid } from '../../fixtures/small-campaign.ts';
import { smallCity } from '../../fixtures/small-city.ts';
import { ENGINES, newCampaign, openWorld, Phone, serverOn } from '../sync-world.ts';

describe.each(ENGINES)('on %s', (engine) => {
  let world: Awaited<ReturnType<typeof openWorld>>;
  let database: Database;
  let server: SyncServer;
  let campaign: string;
  beforeAll(async () => {
    world = await openWorld(engine);
    ({ database } = world);
  });
  afterAll(() => world.remove());
  beforeEach(async () => {
    server = serverOn(database);
    campaign = await newCampaign(database);
  });

  const phone = (
    ...args: ConstructorParameters<typeof Phone> extends [unknown, unknown, ...infer Rest] ? Rest : never
  ) => new Phone(server, campaign, ...args);
  const count = async (table: string) =>
    (await database.query<{ n: number }>(`SELECT count(*) AS n FROM ${table} WHERE campaign_id = $1`, [campaign]))[0]!
      .n;
  const placements = (rows: readonly { kind: string; row: { id: string } }[]) =>
    rows.filter(({ kind }) => kind === 'placement').map(({ row }) => row.id);

  test('what one phone pushes another pulls, and the pusher gets its own row back in the same answer', async () => {
    const [one, two] = [phone(), phone()];
    await two.sync();
    await one.sync();
    const answer = await one.sync([one.mutation('hangPoster', hang(1, 2, 2))]);
    expect(answer).toMatchObject({
      lastSeq: 1,
      problem: null,
      reset: false,
      more: false,
      cursor: { version: 2, key: '' },
    });
    expect(answer.acks).toMatchObject([{ seq: 1, status: 'applied' }]);
    expect(placements(answer.rows)).toEqual([uuid(1)]);
    expect(placements((await two.sync()).rows)).toEqual([uuid(1)]);
    expect((await two.sync()).rows).toEqual([]);
  });

  test('rule 1: a mutation that is sent again gets its stored answer and is not run again', async () => {
    const one = phone();
    const sent = [one.mutation('hangPoster', hang(1, 2, 2)), one.mutation('hangPoster', hang(2, 2, 3))];
    const first = await one.sync(sent);
    expect(first.acks).toMatchObject([{ status: 'applied' }, { status: 'applied', flags: ['too-close'] }]);
    const again = await one.sync(sent);
    expect(again.acks).toEqual(first.acks);
    expect(again.rows).toEqual([]);
    expect(await count('mutations')).toBe(2);
  });

  test('rule 1: a mutation that another client id has sent before gets the same answer', async () => {
    const [before, after] = [phone(), phone()];
    const entry = before.mutation('hangPoster', hang(1, 2, 2));
    await before.sync([entry]);
    const answer = await after.sync([entry, after.mutation('hangPoster', hang(2, 6, 6), { seq: 2 })]);
    expect(answer.acks.map(({ status }) => status)).toEqual(['applied', 'applied']);
    expect(await count('mutations')).toBe(2);
    expect(answer.lastSeq).toBe(2);
  });

  test('rule 1: the same mutation pushed twice at once is run once', async () => {
    const one = phone();
    const sent = [one.mutation('hangPoster', hang(1, 2, 2))];
    const answers = await Promise.all([one.sync(sent), one.sync(sent), one.sync(sent)]);
    for (const { acks } of answers) expect(acks).toMatchObject([{ seq: 1, status: 'applied' }]);
    expect(await count('mutations')).toBe(1);
  });

  test('rule 2: facts are stored with flags, intents may be refused, and neither stops what follows', async () => {
    const one = phone();
    const { acks } = await one.sync([
      one.mutation('hangPoster', hang(1, 2, 2)),
      one.mutation('planPoster', { placementId: uuid(2), post: 'P55', motif: null }),
      one.mutation('hangPoster', { ...hang(3, 2, 2), extra: true }),
      one.mutation('hangPoster', hang(4, 2, 2)),
    ]);
    expect(acks).toMatchObject([
      { status: 'applied' },
      { status: 'refused', reason: 'not-allowed' },
      { status: 'parked', reason: 'invalid', detail: 'extra' },
      { status: 'applied', flags: ['post-full'] },
    ]);
    expect(await count('mutations')).toBe(4);
  });

  test('rule 3: versions count up once per transaction that changes rows', async () => {
    const one = phone();
    await one.sync();
    const two = await one.sync([one.mutation('hangPoster', hang(1, 2, 2)), one.mutation('hangPoster', hang(2, 6, 6))]);
    expect(two.cursor.version).toBe(2);
    const refused = await one.sync([one.mutation('announceStart', { at: null })]);
    expect(refused).toMatchObject({ acks: [{ status: 'refused' }], cursor: { version: 2 } });
  });

  test('rule 4: a gap names the seq that is expected, stores nothing behind it, and is closed by a resend', async () => {
    const one = phone();
    const entries = [1, 2, 3].map((n) => one.mutation('hangPoster', hang(n, n * 2, n)));
    const gap = await one.sync([entries[0]!, entries[2]!]);
    expect(gap).toMatchObject({ problem: { kind: 'gap', expected: 2 }, lastSeq: 1, acks: [{ seq: 1 }] });
    const closed = await one.sync(entries);
    expect(closed).toMatchObject({ problem: null, lastSeq: 3 });
    expect(await count('mutations')).toBe(3);
  });

  test('rule 4: what the phone does not hold any more is not waited for', async () => {
    const one = phone();
    const answer = await one.sync([one.mutation('hangPoster', hang(1, 2, 2), { seq: 41 })], { oldestSeq: 41 });
    expect(answer).toMatchObject({ problem: null, lastSeq: 41 });
  });

  test('rule 4: another mutation under a seq that has an answer is a fork', async () => {
    const one = phone();
    await one.sync([one.mutation('hangPoster', hang(1, 2, 2))]);
    const copy = phone(undefined, one.clientId);
    const answer = await copy.sync([copy.mutation('hangPoster', hang(2, 6, 6))]);
    expect(answer).toMatchObject({ problem: { kind: 'fork' }, acks: [] });
    expect(await count('mutations')).toBe(1);
  });

  test('rule 4: an entry that breaks the server undoes its push, and is parked at the fourth try', async () => {
    const city = smallCity();
    const indexOf = city.pack.posts.indexOf;
    const broken: City = {
      ...city,
      pack: {
        ...city.pack,
        posts: {
          ...city.pack.posts,
          indexOf: (id) => {
            if (id === 'P66') throw new Error('a bug');
            return indexOf(id);
          },
        },
      },
    };
    server = serverOn(database, broken);
    const one = phone();
    const entries = [hang(1, 2, 2), hang(2, 6, 6), hang(3, 8, 1)].map((args) => one.mutation('hangPoster', args));
    for (let tries = 0; tries < 3; tries++) {
      await expect(one.sync(entries)).rejects.toThrow('broke the server');
      expect(await count('mutations')).toBe(0);
    }
    const { acks, rows } = await one.sync(entries);
    expect(acks).toMatchObject([
      { status: 'applied' },
      { status: 'parked', reason: 'server-error' },
      { status: 'applied' },
    ]);
    expect(placements(rows)).toEqual([uuid(1), uuid(3)]);
    const [parked] = await database.query("SELECT args FROM mutations WHERE campaign_id = $1 AND status = 'parked'", [
      campaign,
    ]);
    expect(parked).toEqual({ args: hang(2, 6, 6) });
  });

  test('rule 4: a phone that is ahead of the database makes it begin a new epoch and send everything anew', async () => {
    const one = phone();
    await one.sync([one.mutation('hangPoster', hang(1, 2, 2))]);
    await database.query('UPDATE campaigns SET version = 1 WHERE campaign_id = $1', [campaign]);
    await database.query("DELETE FROM rows WHERE campaign_id = $1 AND kind = 'placement'", [campaign]);
    await database.query('DELETE FROM mutations WHERE campaign_id = $1', [campaign]);
    const answer = await one.sync();
    expect(answer).toMatchObject({ reset: true, cursor: { version: 1 } });
    expect(answer.epoch).not.toBe('first');
    expect(placements(answer.rows)).toEqual([]);
    // The memory of the server went back as well: the poster that is sent again is not a second one.
    const resent = await one.sync([one.mutation('hangPoster', hang(1, 2, 2))]);
    expect(resent.acks).toMatchObject([{ status: 'applied' }]);
    expect(resent.acks[0]!.flags).toBeUndefined();
  });

  test('rule 6: another role gets a new snapshot, with what it may see', async () => {
    const one = phone();
    await one.sync([one.mutation('hangPoster', hang(1, 2, 2))]);
    const stranger = phone({ id: 'member-stranger', role: 'volunteer', ward: null });
    const seen = (await stranger.sync()).rows.find(({ kind }) => kind === 'placement')!.row;
    expect(seen).toMatchObject({ by: null, fix: null });

    const promoted = phone({ ...office, id: stranger.session.actor.id });
    promoted.state = stranger.state;
    const answer = await promoted.sync();
    expect(answer.reset).toBe(true);
    expect(answer.rows.find(({ kind }) => kind === 'placement')!.row).toMatchObject({ by: one.session.actor.id });
  });

  test('rule 7: a protocol newer than the server is refused whole, before anything is stored', async () => {
    const one = phone();
    const entry = one.mutation('hangPoster', hang(1, 2, 2), { protocol: PROTOCOL + 1 });
    await expect(one.sync([entry])).rejects.toMatchObject({ status: 409, code: 'protocol' });
    expect(await count('mutations')).toBe(0);
  });

  test.skipIf(engine === 'embedded')(
    'a second server process sees what the first one wrote before it decides',
    async () => {
      const other = serverOn(await world.open());
      try {
        const [one, two] = [phone(), new Phone(other, campaign)];
        await Promise.all([one.sync(), two.sync()]);
        for (let n = 0; n < 4; n++) {
          const writer = n % 2 === 0 ? one : two;
          const { acks } = await writer.sync([writer.mutation('hangPoster', hang(10 + n, 2, 2))]);
          expect(acks[0]!.flags ?? []).toEqual(n === 0 ? [] : ['post-full']);
        }
      } finally {
        await other.database.close();
      }
    },
  );

  test('a long history comes in pages and misses nothing', async () => {
    const one = phone();
    const rows = Array.from({ length: 4_500 }, (_, n) => ({
      kind: 'ward',
      id: `w${n}`,
      version: 2 + (n % 3),
      row: { id: `w${n}` },
    }));
    await database.query(
      `INSERT INTO rows SELECT $1, kind, id, version, row FROM json_to_recordset($2::json)
         AS r (kind text, id text, version bigint, row json)`,
      [campaign, JSON.stringify(rows)],
    );
    await database.query('UPDATE campaigns SET version = 4 WHERE campaign_id = $1', [campaign]);
    const seen = new Set<string>();
    let pages = 0;
    for (let more = true; more; pages++) {
      const answer = await one.sync();
      expect(answer.reset).toBe(pages === 0);
      for (const { kind, row } of answer.rows) seen.add(`${kind}/${row.id}`);
      more = answer.more;
    }
    expect(pages).toBe(3);
    expect(seen.size).toBeGreaterThanOrEqual(4_500 + 4);
    expect((await one.sync()).rows).toEqual([]);
  });
});
