import type { PlacementRow, PlacementState, StepKind } from '../model/placement.ts';

/** What somebody may find or do to a poster that hangs, whatever is known of it. */
const HANGS = {
  check: 'checked',
  damage: 'damaged',
  miss: 'missing',
  cover: 'covered',
  misplace: 'to-move',
  repair: 'repaired',
  replace: 'replaced',
  move: 'hung',
  'take-down': 'taken-down',
} as const;

type Transitions = Readonly<Partial<Record<Exclude<StepKind, 'undo'>, PlacementState>>>;

/**
 * A poster's whole life: which step makes what of it. What is not here cannot be; an `undo` leads back to where the
 * undone step came from. docs/poster-life.md shows it as a picture, drawn from here.
 */
export const MACHINE: Readonly<Record<PlacementState | 'new', Transitions>> = {
  new: { plan: 'planned', reserve: 'reserved', hang: 'hung' },
  planned: { reserve: 'reserved', hang: 'hung', drop: 'undone' },
  reserved: { release: 'planned', hang: 'hung', drop: 'undone' },
  hung: HANGS,
  checked: HANGS,
  repaired: HANGS,
  replaced: HANGS,
  damaged: HANGS,
  covered: HANGS,
  'to-move': HANGS,
  missing: { check: 'checked', damage: 'damaged', miss: 'missing', replace: 'replaced', 'take-down': 'taken-down' },
  'taken-down': {},
  undone: {},
};

/** The state after this step, or undefined where it cannot follow. */
export function nextState(state: PlacementState | 'new', kind: StepKind): PlacementState | undefined {
  return kind === 'undo' ? undefined : MACHINE[state][kind];
}

const HANGING: ReadonlySet<PlacementState> = new Set([
  'hung',
  'checked',
  'damaged',
  'covered',
  'to-move',
  'repaired',
  'replaced',
]);
const TROUBLE: ReadonlySet<PlacementState> = new Set(['damaged', 'missing', 'covered', 'to-move']);
const WISHED: ReadonlySet<PlacementState> = new Set(['planned', 'reserved']);

/** Whether the poster is up, in whatever condition. */
export const hangs = ({ state }: Pick<PlacementRow, 'state'>): boolean => HANGING.has(state);
/** Whether somebody must go there: damaged, missing, covered, to be moved. */
export const inTrouble = ({ state }: Pick<PlacementRow, 'state'>): boolean => TROUBLE.has(state);
/** Whether it is only wished for: planned, or reserved by a tour. */
export const isWish = ({ state }: Pick<PlacementRow, 'state'>): boolean => WISHED.has(state);
