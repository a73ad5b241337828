import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTED } from '../../../src/domain/model/tally.ts';
import {
  countDoor,
  type DoorCounting,
  type DoorTap,
  doorsOf,
  mayMark,
  NO_DOORS,
} from '../../../src/domain/rules/count-door.ts';

const fresh: DoorCounting = { sums: NO_DOORS, last: null };
const count = (...taps: DoorTap[]) => taps.reduce(countDoor, fresh).sums;
const taps = fc.array(fc.constantFrom(...COUNTED), { maxLength: 60 });
const isDoor = (tap: DoorTap) => tap !== 'friendly' && tap !== 'flyer';

describe('what a tap counts', () => {
  test('one tap is a shut door, and nothing else', () => {
    expect(count('notHome')).toEqual({ ...NO_DOORS, notHome: 1 });
  });

  test('a conversation is one tap, and an opened door too', () => {
    expect(count('conversation')).toEqual({ ...NO_DOORS, opened: 1, conversation: 1 });
  });

  test('friendly and flyer say more of the last door, once each', () => {
    expect(count('conversation', 'friendly', 'flyer', 'friendly', 'flyer')).toEqual({
      ...NO_DOORS,
      opened: 1,
      conversation: 1,
      friendly: 1,
      flyer: 1,
    });
    expect(count('opened', 'flyer', 'notHome', 'flyer')).toMatchObject({ opened: 1, notHome: 1, flyer: 2 });
  });

  test('a door that stayed shut was not friendly, and before the first door there is none', () => {
    expect(count('notHome', 'friendly')).toMatchObject({ notHome: 1, friendly: 0 });
    expect(count('friendly', 'flyer')).toEqual(NO_DOORS);
  });

  test('after the app was closed the last door can still be marked, as far as the sums leave one', () => {
    const opened = { sums: { ...NO_DOORS, opened: 1 }, last: null };
    const marked = countDoor(opened, 'friendly');
    expect(marked.sums.friendly).toBe(1);
    expect(mayMark(marked, 'friendly')).toBe(false);
    expect(countDoor(marked, 'friendly')).toBe(marked);
  });
});

describe('whatever is tapped', () => {
  test('sums grow by what was tapped and by nothing else, one at a time', () => {
    fc.assert(
      fc.property(taps, (all) => {
        let now = fresh;
        for (const tap of all) {
          const next = countDoor(now, tap);
          for (const name of COUNTED) {
            const grown = next.sums[name] - now.sums[name];
            if (name === tap) expect(grown).toBe(isDoor(tap) ? 1 : Number(mayMark(now, tap as 'flyer')));
            else expect(grown).toBe(tap === 'conversation' && name === 'opened' ? 1 : 0);
          }
          now = next;
        }
      }),
    );
  });

  test('each door is counted as one door, and nothing is said of more doors than there were', () => {
    fc.assert(
      fc.property(taps, fc.nat({ max: 60 }), (all, forgotten) => {
        let now = fresh;
        for (const [index, tap] of all.entries()) {
          // The app is closed and opened again: the sums are all that is left.
          if (index === forgotten) now = { ...now, last: null };
          now = countDoor(now, tap);
        }
        const { sums } = now;
        expect(doorsOf(sums)).toBe(all.filter(isDoor).length);
        expect(sums.conversation).toBeLessThanOrEqual(sums.opened);
        expect(sums.friendly).toBeLessThanOrEqual(sums.opened);
        expect(sums.flyer).toBeLessThanOrEqual(doorsOf(sums));
      }),
    );
  });

  test('the sums before a tap are left as they were, so that undoing is exact', () => {
    fc.assert(
      fc.property(taps, (all) => {
        const past: DoorCounting[] = [fresh];
        for (const tap of all) past.push(countDoor(past.at(-1)!, tap));
        const copies = past.map((one) => structuredClone(one));
        for (const tap of [...all].reverse()) {
          past.pop();
          expect(past.at(-1)).toEqual(copies[past.length - 1]);
          expect(countDoor(past.at(-1)!, tap)).toEqual(copies[past.length]);
        }
        expect(past).toEqual([fresh]);
      }),
    );
  });
});
