import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { NO_DOORS } from '../../../src/domain/rules/count-door.ts';
import type { Database } from '../../../src/server/database/database.ts';
import { aSection, TURF } from '../../fixtures/canvassed-world.ts';
import { office, uuid } from '../../fixtures/small-campaign.ts';
import { ENGINES, newCampaign, openWorld, Phone, serverOn } from '../sync-world.ts';

describe.each(ENGINES)('what is told at doors, on %s', (engine) => {
  let world: Awaited<ReturnType<typeof openWorld>>;
  let database: Database;
  let campaign: string;
  let phone: Phone;
  beforeAll(async () => {
    world = await openWorld(engine);
    ({ database } = world);
  });
  afterAll(() => world.remove());
  beforeEach(async () => {
    const server = serverOn(database);
    campaign = await newCampaign(database);
    const desk = new Phone(server, campaign, office);
    const ring = [
      [11.59, 52.09],
      [11.61, 52.09],
      [11.61, 52.11],
    ];
    const turf = { turfId: TURF, name: 'Am Markt', ward: '01', ring, sections: [aSection('marktweg-odd-1')] };
    const { acks } = await desk.sync([desk.mutation('setTurf', { ...turf, closed: false })]);
    expect(acks).toMatchObject([{ status: 'applied' }]);
    phone = new Phone(server, campaign);
  });

  const log = () =>
    database.query<{ name: string; status: string; args: unknown; detail: string | null }>(
      "SELECT name, status, args, detail FROM mutations WHERE campaign_id = $1 AND name <> 'setTurf' ORDER BY seq",
      [campaign],
    );
  const tally = { tallyId: uuid(1), turf: TURF, section: 'marktweg-odd-1', shift: null, day: '2027-02-03', done: true };
  const door = { street: 'Marktweg', number: '3', floor: null, side: null };

  test('is booked, and the log keeps that something was told and nothing of what', async () => {
    const { acks } = await phone.sync([
      phone.mutation('tallyDoors', { ...tally, counts: { ...NO_DOORS, notHome: 5 } }),
      phone.mutation('spareDoor', { turf: TURF, door, spared: true }),
    ]);
    expect(acks).toMatchObject([{ status: 'applied' }, { status: 'applied' }]);
    expect(await log()).toEqual([
      { name: 'tallyDoors', status: 'applied', args: null, detail: null },
      { name: 'spareDoor', status: 'applied', args: null, detail: null },
    ]);
  });

  test('with anything added to it is parked, and nothing of it is kept or said back', async () => {
    const counts = { ...NO_DOORS, opened: 1 };
    const sent = [
      phone.mutation('tallyDoors', { ...tally, counts, note: 'Frau Meier wählt uns' }),
      phone.mutation('tallyDoors', { ...tally, counts: { ...counts, 'Frau Meier': 1 } }),
      phone.mutation('tallyDoors', { ...tally, counts, turf: 'Frau Meier' }),
      phone.mutation('spareDoor', { turf: TURF, door: { ...door, number: '3 Meier' }, spared: true }),
      phone.mutation('spareDoor', { turf: TURF, door: { ...door, street: 'Frau Meier' }, spared: true }),
    ];
    const answer = await phone.sync(sent);
    expect(answer.acks.map(({ status }) => status)).toEqual(sent.map(() => 'parked'));
    expect(JSON.stringify(answer)).not.toContain('Meier');
    const kept = await log();
    expect(kept.map(({ args }) => args)).toEqual(sent.map(() => null));
    expect(JSON.stringify(kept)).not.toContain('Meier');
    const rows = await database.query('SELECT row FROM rows WHERE campaign_id = $1', [campaign]);
    expect(JSON.stringify(rows)).not.toContain('Meier');
  });

  test('and sent again gets the same answer', async () => {
    const sent = [phone.mutation('tallyDoors', { ...tally, counts: { ...NO_DOORS, notHome: 5 } })];
    const first = await phone.sync(sent);
    expect((await phone.sync(sent)).acks).toEqual(first.acks);
    expect(await log()).toHaveLength(1);
  });
});
