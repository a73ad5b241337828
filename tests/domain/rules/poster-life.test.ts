import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PlacementRow, placementRow, placementState } from '../../../src/domain/model/placement.ts';
import { balance } from '../../../src/domain/rules/ledger.ts';
import { hangs } from '../../../src/domain/rules/placement-machine.ts';
import { effective, stateAfter } from '../../../src/domain/rules/take-step.ts';
import { hang } from '../../fixtures/hang.ts';
import { NOON, office, otherVolunteer, smallWorld, uuid, volunteer } from '../../fixtures/small-campaign.ts';

const DEEDS = [
  'hang',
  'plan',
  'drop',
  'check',
  'damage',
  'miss',
  'cover',
  'misplace',
  'repair',
  'replace',
  'down',
  'undo',
];
const TROUBLES = ['damage', 'miss', 'cover', 'misplace'] as const;
const PIECE = { format: 'a1-pair', motif: 'rent' } as const;

interface Deed {
  readonly what: string;
  /** Which of three posters. */
  readonly n: number;
  /** Minutes after noon by a clock that may be offline and late. */
  readonly minute: number;
  readonly by: typeof volunteer;
  readonly fate: 'returned' | 'scrapped' | 'stolen';
}
const deed: fc.Arbitrary<Deed> = fc.record({
  what: fc.constantFrom(...DEEDS),
  n: fc.integer({ min: 1, max: 3 }),
  minute: fc.nat(30),
  by: fc.constantFrom(volunteer, otherVolunteer, office),
  fate: fc.constantFrom('returned', 'scrapped', 'stolen'),
});
const life = fc.array(deed, { maxLength: 40 });

/** Three places and a hand that does what was drawn to them. */
function newLife() {
  const world = smallWorld();
  const empty = { note: null, photo: null, fix: null };
  const act = ({ what, n, minute, by, fate }: Deed) => {
    const placementId = uuid(n);
    const at = NOON + minute * 60_000;
    const [row, column] = [n * 3, n];
    const stepId = world.view.get('placement', placementId)?.steps.at(-1 - (minute % 3))?.id ?? uuid(0);
    if (what === 'hang') world.run('hangPoster', hang(n, row, column), by, at);
    if (what === 'plan') world.run('planPoster', { placementId, post: `P${row}${column}`, motif: 'rent' }, office, at);
    if (what === 'drop') world.run('dropPlan', { placementId }, office, at);
    if (what === 'check') world.run('checkPoster', { placementId, fix: null }, by, at);
    for (const kind of TROUBLES) if (what === kind) world.run('reportPoster', { placementId, kind, ...empty }, by, at);
    if (what === 'repair') world.run('repairPoster', { placementId, ...empty }, by, at);
    if (what === 'replace') world.run('replacePoster', { placementId, photo: null, fix: null }, by, at);
    if (what === 'down') world.run('takeDown', { placementId, fate, photo: null, fix: null }, by, at);
    if (what === 'undo') world.run('undoStep', { placementId, stepId }, by, at);
  };
  return { world, act, placements: () => [...world.view.all('placement')] };
}

const balances = ({ world }: ReturnType<typeof newLife>) =>
  Object.fromEntries(
    [...world.view.all('stock')].filter(({ count }) => count !== 0).map(({ id, count }) => [id, count]),
  );

describe('whatever is told of posters', () => {
  test('each is in a state of the machine, the one that its history leads to', () => {
    fc.assert(
      fc.property(life, (deeds) => {
        const told = newLife();
        for (const one of deeds) told.act(one);
        for (const row of told.placements()) {
          expect(placementState.options).toContain(row.state);
          expect(stateAfter(effective(row.steps))).toBe(row.state);
          expect(row.fate !== null).toBe(row.state === 'taken-down');
          expect(placementRow.safeParse(row).error).toBeUndefined();
        }
      }),
    );
  });

  test('nothing vanishes from a history, and a step is told of once', () => {
    fc.assert(
      fc.property(life, (deeds) => {
        const told = newLife();
        let before = new Map<string, PlacementRow>();
        for (const one of deeds) {
          told.act(one);
          for (const { id, steps } of told.placements()) {
            const earlier = before.get(id)?.steps ?? [];
            expect(steps.slice(0, earlier.length)).toEqual(earlier);
            expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
          }
          before = new Map(told.placements().map((row) => [row.id, row]));
        }
      }),
    );
  });

  test('the street account holds what hangs, the lost one what is missing or stolen, and all together nothing', () => {
    fc.assert(
      fc.property(life, (deeds) => {
        const told = newLife();
        for (const one of deeds) told.act(one);
        const rows = told.placements();
        expect(balance(told.world.view, 'street', PIECE)).toBe(rows.filter(hangs).length);
        const gone = rows.filter(({ state, fate }) => state === 'missing' || fate === 'stolen').length;
        expect(balance(told.world.view, 'lost', PIECE)).toBeGreaterThanOrEqual(gone);
        expect(Object.values(balances(told)).reduce((sum, count) => sum + count, 0)).toBe(0);
      }),
    );
  });

  test('an undo of the last step brings state and stock back, and is a step itself', () => {
    fc.assert(
      fc.property(life, deed, (deeds, last) => {
        const told = newLife();
        for (const one of deeds) told.act(one);
        const before = new Map(told.placements().map((row) => [row.id, row]));
        const stock = balances(told);
        told.act({ ...last, minute: 60, what: last.what === 'undo' ? 'check' : last.what });
        for (const row of told.placements()) {
          const earlier = before.get(row.id);
          const step = row.steps.at(-1)!;
          if (row.steps.length === (earlier?.steps.length ?? 0) || step.odd) continue;
          const undo = { placementId: row.id, stepId: step.id };
          expect(told.world.run('undoStep', undo, office, NOON + 61 * 60_000).status).toBe('applied');
          const after = told.world.view.get('placement', row.id)!;
          expect(after.state).toBe(earlier?.state ?? 'undone');
          expect(after.steps.map(({ id }) => id).slice(0, -1)).toEqual(row.steps.map(({ id }) => id));
          expect(after.steps.at(-1)).toMatchObject({ kind: 'undo', undoes: step.id });
        }
        expect(balances(told)).toEqual(stock);
      }),
    );
  });

  test('a step that cannot follow is kept and flagged, unless it is old news', () => {
    fc.assert(
      fc.property(life, deed, (deeds, last) => {
        const told = newLife();
        for (const one of deeds) told.act(one);
        const before = new Map(told.placements().map((row) => [row.id, row]));
        told.act(last);
        for (const row of told.placements()) {
          const step = row.steps.at(-1)!;
          const earlier = before.get(row.id);
          if (!earlier || earlier.steps.length === row.steps.length || !step.odd) continue;
          expect({ state: row.state, at: row.at, post: row.post }).toEqual({
            state: earlier.state,
            at: earlier.at,
            post: earlier.post,
          });
          const open = row.flags.some(({ code, cleared }) => code === `odd-step:${step.kind}` && cleared === null);
          const toldAgain = step.kind === 'take-down' && earlier.state === 'taken-down';
          if (step.at >= earlier.at && !toldAgain) expect(open).toBe(true);
          if (step.at < earlier.at) expect(row.flags).toEqual(earlier.flags);
        }
      }),
    );
  });
});
