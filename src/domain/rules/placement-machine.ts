import type { PlacementRow, PlacementState, StepKind } from '../model/placement.ts';

/** What somebody may find or do to a poster that was hung, whatever is known of it: one that was missing may turn up. */
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

export type Transitions = Readonly<Partial<Record<Exclude<StepKind, 'undo'>, PlacementState>>>;

/* The picture, as `npm run draw` draws it:
 * stateDiagram-v2
 *   state "planned" as planned
 *   state "reserved" as reserved
 *   state "taken-down" as taken_down
 *   state "undone" as undone
 *   state "hanging" as hanging {
 *     state "hung" as hung
 *     state "checked" as checked
 *     state "damaged" as damaged
 *     state "missing" as missing
 *     state "covered" as covered
 *     state "to-move" as to_move
 *     state "repaired" as repaired
 *     state "replaced" as replaced
 *     [*] --> checked: check
 *     [*] --> damaged: damage
 *     [*] --> missing: miss
 *     [*] --> covered: cover
 *     [*] --> to_move: misplace
 *     [*] --> repaired: repair
 *     [*] --> replaced: replace
 *     [*] --> hung: move
 *   }
 *   [*] --> planned: plan
 *   [*] --> reserved: reserve
 *   [*] --> hung: hang
 *   planned --> reserved: reserve
 *   planned --> hung: hang
 *   planned --> undone: drop
 *   reserved --> planned: release
 *   reserved --> hung: hang
 *   reserved --> undone: drop
 *   hanging --> taken_down: take-down
 *   taken_down --> [*]
 *   undone --> [*]
 */

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
  missing: HANGS,
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
