import { describe, expect, it } from 'vitest';
import { Contradiction } from '../../../src/planning/contradiction.ts';
import { planTours } from '../../../src/planning/tours/plan-tours.ts';
import type { ToursOrder } from '../../../src/planning/tours/tours-plan.ts';
import { crew, order, place, planningCity, someStops } from './tour-order.ts';

const city = planningCity();

async function contradictionOf(asked: ToursOrder): Promise<Contradiction> {
  try {
    await planTours(city, asked, 1);
  } catch (error) {
    if (error instanceof Contradiction) return error;
    throw error;
  }
  throw new Error('This order can be kept');
}

describe('An order of tours that cannot be kept', () => {
  const stops = someStops(10, 100, 1);

  it('names what is missing altogether', async () => {
    expect(await contradictionOf(order([]))).toMatchObject({ code: 'no-stops' });
    expect(await contradictionOf(order(stops, { crews: [] }))).toMatchObject({ code: 'no-crews' });
  });

  it('names the crew that carries nothing', async () => {
    const crews = [crew('a', { capacity: 9 }), crew('b', { capacity: 0 })];
    const { code, values, remedies } = await contradictionOf(order(stops, { crews }));
    expect([code, values.crew]).toEqual(['crew-carries-nothing', 'b']);
    expect(remedies).toEqual([{ setting: 'crews.b.capacity', from: 0, to: 5 }]);
  });

  it('says how many posters too few are carried, and the least that would do', async () => {
    const crews = [crew('a', { capacity: 4 }), crew('b', { capacity: 3 })];
    const little = await contradictionOf(order(stops, { crews }));
    expect(little).toMatchObject({ code: 'too-few-carried', values: { stops: 10, capacity: 7, missing: 3 } });
    expect(little.remedies).toEqual([{ setting: 'crews.a.capacity', from: 4, to: 7 }]);
    const much = await contradictionOf(order(stops, { crews: [crew('a', { capacity: 2 })] }));
    expect(much.remedies).toEqual([{ setting: 'crews', from: 1, to: 5 }]);
  });

  it('says how long an evening must be for one stop and the way there', async () => {
    const far = [crew('a', { start: place(2_000, 0), minutes: 10 }), crew('b')];
    const { code, values, remedies } = await contradictionOf(order(stops, { crews: far }));
    expect([code, values.crew]).toEqual(['evening-too-short', 'a']);
    const enough = Number(remedies[0]!.to);
    const longer = [crew('a', { start: place(2_000, 0), minutes: enough }), crew('b')];
    expect((await planTours(city, order(stops, { crews: longer }), 1)).plan().left).toEqual([]);
    const almost = [crew('a', { start: place(2_000, 0), minutes: enough - 1 }), crew('b')];
    expect((await contradictionOf(order(stops, { crews: almost }))).code).toBe('evening-too-short');
  });

  it('names fixed stops that are not there, that two crews have, or that are too many', async () => {
    const fix = (...fixed: ToursOrder['fixed'][number][]) => order(stops, {}, { fixed });
    const of = async (asked: ToursOrder) => (await contradictionOf(asked)).code;
    expect(await of(fix({ crew: 'x', stops: ['s1'] }))).toBe('fixed-crew-unknown');
    expect(await of(fix({ crew: 'a', stops: ['s99'] }))).toBe('fixed-stop-unknown');
    expect(await of(fix({ crew: 'a', stops: ['s1'] }, { crew: 'b', stops: ['s1'] }))).toBe('fixed-twice');
    const fixed = [{ crew: 'a', stops: ['s1', 's2', 's3'] }];
    const small = order(stops, { crews: [crew('a', { capacity: 2 }), crew('b')] }, { fixed });
    expect(await contradictionOf(small)).toMatchObject({
      code: 'fixed-over-capacity',
      remedies: [{ setting: 'crews.a.capacity', from: 2, to: 3 }],
    });
    const short = order(stops, { crews: [crew('a', { minutes: 5 }), crew('b')] }, { fixed });
    expect(await of(short)).toBe('fixed-over-minutes');
  });
});
