import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metresBetween } from '../../src/domain/geometry/lon-lat.ts';
import { ROW_KINDS } from '../../src/domain/rows.ts';
import type { Transaction, View } from '../../src/domain/view.ts';
import { Overlay } from '../../src/sync/overlay.ts';
import { Replica } from '../../src/sync/replica.ts';
import { runMutation } from '../../src/sync/run-mutation.ts';
import { asMutation, type RandomDeed, randomDeed } from '../fixtures/random-deeds.ts';
import { smallWorld } from '../fixtures/small-campaign.ts';
import { gridPlace, gridPost } from '../fixtures/small-city.ts';

const { city } = smallWorld();
const startingRows = () => smallWorld().view as Replica;
const deeds = fc.array(randomDeed, { maxLength: 30 });

function doAll(tx: Transaction, list: readonly RandomDeed[], from = 0) {
  return list.map((deed, n) => runMutation(tx, asMutation(deed, from + n), deed.by, city));
}

/** Everything that a rule can see, in an order of its own. */
function look(view: View) {
  const rows = ROW_KINDS.map((kind) => [...view.all(kind)].sort((a, b) => (a.id < b.id ? -1 : 1)));
  const byPost = [0, 1, 2, 3, 4].flatMap((row) =>
    [0, 1, 2, 3, 4].map((column) => [
      view.placementsOn(gridPost(row, column)),
      view.placementsNear(gridPlace(row, column), 65),
    ]),
  );
  return { rows, byPost };
}

describe('the overlay', () => {
  test('shows what applying the same deeds to a copy would show, and answers each deed alike', () => {
    fc.assert(
      fc.property(deeds, deeds, (before, after) => {
        const base = startingRows();
        const copy = startingRows();
        doAll(base, before);
        doAll(copy, before);
        const overlay = new Overlay(base);
        expect(doAll(overlay, after, 100)).toEqual(doAll(copy, after, 100));
        expect(look(overlay)).toEqual(look(copy));
      }),
    );
  });

  test('leaves the rows below it as they were', () => {
    fc.assert(
      fc.property(deeds, deeds, (before, after) => {
        const base = startingRows();
        doAll(base, before);
        const seen = look(base);
        doAll(new Overlay(base), after, 100);
        expect(look(base)).toEqual(seen);
      }),
    );
  });

  test('put into the rows below, its changes make them what it showed', () => {
    fc.assert(
      fc.property(deeds, deeds, (before, after) => {
        const base = startingRows();
        doAll(base, before);
        const overlay = new Overlay(base);
        doAll(overlay, after, 100);
        const seen = look(overlay);
        for (const { kind, row } of overlay.changes()) base.put(kind, row);
        expect(look(base)).toEqual(seen);
      }),
    );
  });
});

describe('the replica', () => {
  test('finds by post and by place exactly what walking over all placements finds', () => {
    fc.assert(
      fc.property(deeds, fc.double({ min: 1, max: 20_000, noNaN: true }), (list, metres) => {
        const replica = startingRows();
        doAll(replica, list);
        const all = [...replica.all('placement')].sort((a, b) => (a.id < b.id ? -1 : 1));
        const at = gridPlace(2.3, 1.7);
        expect(replica.placementsNear(at, metres)).toEqual(all.filter((row) => metresBetween(at, row) <= metres));
        expect(replica.placementsOn(gridPost(2, 2))).toEqual(all.filter((row) => row.post === gridPost(2, 2)));
      }),
    );
  });

  test('shows the same whatever the order in which rows arrive', () => {
    fc.assert(
      fc.property(deeds, fc.infiniteStream(fc.nat()), (list, dice) => {
        const replica = startingRows();
        doAll(replica, list);
        const rows = ROW_KINDS.flatMap((kind) =>
          [...replica.all(kind)].map((row) => ({ kind, row, at: dice.next().value })),
        );
        const other = new Replica();
        for (const { kind, row } of rows.sort((a, b) => a.at - b.at)) other.put(kind, row);
        expect(look(other)).toEqual(look(replica));
      }),
    );
  });
});
