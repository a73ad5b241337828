import { describe, expect, test } from 'vitest';
import { type Fate, placementState, stepKind } from '../../../src/domain/model/placement.ts';
import { nextState } from '../../../src/domain/rules/placement-machine.ts';
import { accountOf, stockMoves } from '../../../src/domain/rules/stock-moves.ts';

const HANDS = 'team:owls';
type Line = [
  before: Parameters<typeof nextState>[0],
  kind: (typeof stepKind.options)[number],
  fate: Fate | null,
  moves: string[],
];

describe('what a step moves', () => {
  test.each<Line>([
    ['new', 'plan', null, []],
    ['new', 'reserve', null, []],
    ['planned', 'reserve', null, []],
    ['reserved', 'release', null, []],
    ['reserved', 'drop', null, []],
    ['new', 'hang', null, ['team:owls > street']],
    ['planned', 'hang', null, ['team:owls > street']],
    ['reserved', 'hang', null, ['team:owls > street']],
    ['hung', 'check', null, []],
    ['hung', 'damage', null, []],
    ['damaged', 'repair', null, []],
    ['covered', 'move', null, []],
    ['hung', 'miss', null, ['street > lost']],
    ['missing', 'miss', null, []],
    ['missing', 'check', null, ['lost > street']],
    ['missing', 'damage', null, ['lost > street']],
    ['damaged', 'replace', null, ['street > scrap', 'team:owls > street']],
    ['missing', 'replace', null, ['team:owls > street']],
    ['hung', 'take-down', 'returned', ['street > team:owls']],
    ['hung', 'take-down', 'scrapped', ['street > scrap']],
    ['hung', 'take-down', 'stolen', ['street > lost']],
    ['missing', 'take-down', 'returned', ['lost > team:owls']],
    ['missing', 'take-down', 'scrapped', ['lost > scrap']],
    ['missing', 'take-down', 'stolen', []],
  ])('of %s, %s (%s): %j', (before, kind, fate, moves) => {
    const after = nextState(before, kind)!;
    expect(stockMoves(before, kind, after, HANDS, fate).map(({ from, to }) => `${from} > ${to}`)).toEqual(moves);
  });

  test('always leaves as many pieces in the account of the new state as that state says', () => {
    for (const before of ['new', ...placementState.options] as const) {
      for (const kind of stepKind.options) {
        const after = nextState(before, kind);
        if (after === undefined) continue;
        const held = new Map<string, number>();
        const add = (account: string | undefined, n: number) =>
          account !== undefined && held.set(account, (held.get(account) ?? 0) + n);
        for (const { from, to } of stockMoves(before, kind, after, HANDS, 'returned')) {
          add(from, -1);
          add(to, 1);
        }
        // A replaced one that was missing stays lost: there are two of it now.
        if (kind === 'replace' && before === 'missing') add('lost', -1);
        add(accountOf(before), 1);
        add(accountOf(after), -1);
        for (const account of ['street', 'lost']) expect(held.get(account) ?? 0, `${before} ${kind}`).toBe(0);
      }
    }
  });
});
