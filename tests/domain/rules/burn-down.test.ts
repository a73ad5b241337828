import { expect, test } from 'vitest';
import type { PlacementRow, PlacementState } from '../../../src/domain/model/placement.ts';
import { burnDown } from '../../../src/domain/rules/burn-down.ts';
import { Replica } from '../../../src/sync/replica.ts';

function replica(...rows: [state: PlacementState, ward: string, at: number][]): Replica {
  const view = new Replica();
  for (const [index, [state, ward, at]] of rows.entries()) {
    const row = { id: `p${index}`, post: `m${index}`, lon: 11.6, lat: 52.1, state, ward, at, flags: [], steps: [] };
    view.put('placement', row as unknown as PlacementRow);
  }
  return view;
}

test('it falls by one with each poster that came down since it began, and ends with what hangs now', () => {
  const view = replica(['hung', 'a', 1], ['taken-down', 'a', 120], ['taken-down', 'a', 110], ['taken-down', 'a', 50]);
  expect(burnDown(view, null, 100, 200)).toEqual({
    from: 3,
    points: [
      { at: 110, left: 2 },
      { at: 120, left: 1 },
      { at: 200, left: 1 },
    ],
  });
});

test('a ward counts only its own', () => {
  const view = replica(['hung', 'a', 1], ['damaged', 'b', 1], ['missing', 'b', 1], ['taken-down', 'b', 150]);
  expect(burnDown(view, 'b', 100, 200).from).toBe(2);
});

test('before it begins there is one point: what hangs now', () => {
  expect(burnDown(replica(['hung', 'a', 1]), null, 500, 200)).toEqual({ from: 1, points: [{ at: 500, left: 1 }] });
});
