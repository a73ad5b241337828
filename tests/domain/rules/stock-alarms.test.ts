import { describe, expect, test } from 'vitest';
import { stockAlarms } from '../../../src/domain/rules/stock-alarms.ts';
import { hang } from '../../fixtures/hang.ts';
import { NOON, office, otherVolunteer, smallWorld, volunteer } from '../../fixtures/small-campaign.ts';
import { cellar, foxes, garage, owls, stockedWorld } from '../../fixtures/stocked-world.ts';

const DAY = 86_400_000;

/** Ward 01 wants 12, ward 02 wants 8. So many of each already hang, hung within the last days. */
function hungWorld({ west = 0, east = 0 }: { west?: number; east?: number }) {
  const world = stockedWorld();
  if (west > 0) world.move(cellar, owls, west);
  if (east > 0) world.move(cellar, foxes, east);
  for (let n = 0; n < west; n++) world.run('hangPoster', hang(n + 1, n, 0), volunteer, NOON - n * 3_600_000);
  for (let n = 0; n < east; n++) world.run('hangPoster', hang(n + 21, n, 9), otherVolunteer, NOON - n * 3_600_000);
  return { ...world, alarms: (at = NOON) => stockAlarms(world.view, at) };
}

describe('stock alarms', () => {
  test('are silent while nothing is counted', () => {
    expect(stockAlarms(smallWorld().view, NOON)).toEqual([]);
  });

  test('are silent where what is within reach is enough', () => {
    const world = hungWorld({ west: 2 });
    world.move(cellar, garage, 6);
    world.move(cellar, 'ward:01', 4);
    world.move(cellar, 'ward:02', 8);
    expect(world.alarms()).toEqual([]);
  });

  test('say how many are left to hang, how many are within reach, and for how many days', () => {
    const world = hungWorld({ west: 7 });
    world.move(cellar, garage, 1);
    world.move(cellar, owls, 1);
    world.move(cellar, 'ward:01', 1);
    world.move(cellar, 'ward:02', 8);
    // Five of twelve are left; seven in seven days is one a day.
    expect(world.alarms()).toEqual([{ ward: '01', tandem: null, left: 5, reach: 3, daysLeft: 3 }]);
  });

  test('are silent from election night on: nobody needs posters that are to come down', () => {
    const { alarms } = hungWorld({ west: 1 });
    const night = Date.parse('2027-04-11T18:00:00+02:00');
    expect(alarms(night - 1)).toHaveLength(2);
    expect(alarms(night)).toEqual([]);
  });

  test('come most urgent first: what is dry, what will be, and last where nobody hangs', () => {
    const world = hungWorld({ west: 1, east: 1 });
    world.move(cellar, garage, 1);
    expect(world.alarms().map(({ ward, daysLeft }) => [ward, daysLeft])).toEqual([
      ['02', 0],
      ['01', 7],
    ]);
    world.move(cellar, foxes, 1);
    expect(world.alarms(NOON + 8 * DAY).map(({ ward, daysLeft }) => [ward, daysLeft])).toEqual([
      ['01', null],
      ['02', null],
    ]);
  });

  test('tell once of a tandem: what two share, both use up', () => {
    const world = hungWorld({ west: 7, east: 7 });
    world.move(cellar, garage, 4);
    expect(world.alarms().map(({ ward }) => ward)).toEqual(['02', '01']);
    world.run('setTandem', { ward: '01', with: '02' }, office);
    // 5 and 1 are left, 4 are there, two a day go.
    expect(world.alarms()).toEqual([{ ward: '01', tandem: '02', left: 6, reach: 4, daysLeft: 2 }]);
    world.move(cellar, foxes, 2);
    expect(world.alarms()).toEqual([]);
  });

  test('take an account below zero for what it is: posters that another one no longer has', () => {
    const world = hungWorld({ west: 1 });
    world.move(garage, owls, 5);
    world.move(cellar, 'ward:02', 8);
    expect(world.alarms()).toEqual([{ ward: '01', tandem: null, left: 11, reach: 0, daysLeft: 0 }]);
  });
});
