import type { Fix } from '../model/fields.ts';
import type { Fate, Move, PlacementRow, PlacementState, Step, StepKind } from '../model/placement.ts';
import type { MutationContext } from '../mutator.ts';
import type { Transaction } from '../view.ts';
import { reopenFlag, withFlag, withoutFlags } from './flags.ts';
import { bagOf, book, handsOf, held, keepsLedger, type Piece } from './ledger.ts';
import { nextState } from './placement-machine.ts';
import { stockMoves } from './stock-moves.ts';

/** What is told with a step, besides that it happened. */
export interface Told {
  readonly fix?: Fix | null;
  readonly note?: string | null;
  readonly photo?: string | null;
  readonly fate?: Fate | null;
  /** When it happened where that is not now, as with a list that was kept on paper (ms). */
  readonly at?: number;
}

/** A placement that may not be there yet. */
export type Draft = Omit<PlacementRow, 'state'> & { readonly state: PlacementState | 'new' };

export interface Stepped {
  readonly placement: PlacementRow;
  /** Flags that this step raised. */
  readonly flags: readonly string[];
  /** false: the step is in the history and changed nothing. */
  readonly took: boolean;
}

/**
 * Does one step of a poster's life: the machine says what becomes of it, the ledger moves with it, the history keeps it.
 * A step that cannot follow is kept as odd, with a flag for the office: it was told, and nothing that is told is lost.
 * The row is returned, not yet put; the ledger is booked.
 */
export function takeStep(
  tx: Transaction,
  row: Draft,
  kind: Exclude<StepKind, 'undo'>,
  context: MutationContext,
  told: Told = {},
): Stepped {
  const { state: before } = row;
  const after = nextState(before, kind);
  const at = told.at ?? context.at;
  const step = { ...newStep(kind, context, told, at), ...hiddenPast(row) };
  if (after === undefined) return odd({ ...row, state: before === 'new' ? 'undone' : before }, step);
  if (before !== 'new' && isOldNews(row, step, after)) return keepStep({ ...row, state: before }, step);
  const hands = kind === 'take-down' ? bagOf(tx, context.actor, row) : handsOf(tx, context.actor, row.ward, row);
  const moves = stockMoves(before, kind, after, hands, told.fate ?? null);
  const flags = bookMoves(tx, row, moves);
  let placement: PlacementRow = {
    ...row,
    state: after,
    fate: after === 'taken-down' ? (told.fate ?? 'returned') : null,
    at: Math.max(row.at, at),
    steps: [...row.steps, moves.length > 0 ? { ...step, moves } : step],
  };
  for (const code of flags) placement = withFlag(placement, code);
  return { placement, flags, took: true };
}

/** Steps that only say how it looks; the others move something, whenever they are told. */
const SIGHTINGS: ReadonlySet<StepKind> = new Set(['check', 'damage', 'miss', 'cover', 'misplace', 'repair']);

/** A phone that was offline tells how it looked before somebody else was there: who came last is right. */
const isOldNews = (row: Draft, step: Step, after: PlacementState): boolean =>
  SIGHTINGS.has(step.kind) && step.at < row.at && after !== row.state;

/** The same was told before, as two people who take one poster down do: it is in the history, and changes nothing. */
export function tellAgain(
  row: PlacementRow,
  kind: Exclude<StepKind, 'undo'>,
  context: MutationContext,
  told: Told = {},
): Stepped {
  return keepStep(row, newStep(kind, context, told, told.at ?? context.at));
}

/** What an undo needs to know of a poster whose earlier steps are not here. */
function hiddenPast({ state, at, steps }: Draft): Pick<Step, 'was'> {
  const known = effective(steps);
  if (state === 'new' || (known.at(-1)?.at === at && stateAfter(known) === state)) return {};
  return { was: { state, at } };
}

function newStep(kind: StepKind, { mutationId, actor, receivedAt }: MutationContext, told: Told, at: number): Step {
  return {
    id: mutationId,
    kind,
    by: actor.id,
    at,
    ...(receivedAt !== null && { receivedAt }),
    ...(told.fix && { fix: told.fix }),
    ...(told.note && { note: told.note }),
    ...(told.photo && { photo: told.photo }),
    ...(told.fate && { fate: told.fate }),
  };
}

function odd(row: PlacementRow, step: Step): Stepped {
  const kept = keepStep(row, step);
  // Old news of a phone that was offline: somebody has been there since, and nobody needs to look again.
  if (step.at < row.at) return kept;
  const code = oddFlag(step);
  return { placement: withFlag(reopenFlag(kept.placement, code), code), flags: [code], took: false };
}

const keepStep = (row: PlacementRow, step: Step): Stepped => ({
  placement: { ...row, steps: [...row.steps, { ...step, odd: true }] },
  flags: [],
  took: false,
});

const oddFlag = ({ kind }: Step): string => `odd-step:${kind}`;

function bookMoves(tx: Transaction, piece: Piece, moves: readonly Move[]): string[] {
  const counts = keepsLedger(tx);
  let short = false;
  for (const { from, to } of moves) {
    if (to === 'street' && held(tx, from, piece) <= 0) short = true;
    book(tx, from, to, piece);
  }
  return counts && short ? ['over-stock'] : [];
}

/**
 * Takes the last step that had an effect back, as a step of its own: state and stock are as before it. One that had none
 * leaves everything as it is. Any other cannot be taken back any more, for somebody has been there since: that it was
 * wished is kept as odd.
 */
export function undoStep(tx: Transaction, row: PlacementRow, stepId: string, context: MutationContext): Stepped {
  const step: Step = { ...newStep('undo', context, {}, context.at), undoes: stepId };
  const undone = row.steps.find(({ id }) => id === stepId);
  if (undone?.odd && undone.kind !== 'undo') return undoOdd(row, undone, step);
  const told = effective(row.steps);
  const last = told.at(-1);
  // A volunteer's phone holds only the own steps; that there were others since shows in the state.
  if (last?.id !== stepId || stateAfter(told) !== row.state) return odd(row, step);
  const moves = [...(last.moves ?? [])].reverse().map(({ from, to }): Move => ({ from: to, to: from }));
  for (const { from, to } of moves) book(tx, from, to, row);
  const earlier = told.slice(0, -1);
  const placement: PlacementRow = {
    ...row,
    state: last.was?.state ?? stateAfter(earlier),
    // Nothing follows a take-down, so nothing leads back to one.
    fate: null,
    // It has been so since then: a check that is taken back was never made.
    at: last.was?.at ?? (earlier.length > 0 ? Math.max(...earlier.map(({ at }) => at)) : context.at),
    steps: [...row.steps, moves.length > 0 ? { ...step, moves } : step],
  };
  // Should it be hung once more, it is judged as if for the first time.
  const again = last.kind === 'hang' ? withoutFlags(placement, (code) => !isOdd(code), null, context.at) : placement;
  return { placement: again, flags: [], took: true };
}

const isOdd = (code: string) => code.startsWith('odd-step:');

/** Nobody needs to look at an odd step that is taken back, unless there are more of its kind. */
function undoOdd(row: PlacementRow, undone: Step, step: Step): Stepped {
  const steps = [...row.steps, step];
  const takenBack = new Set(steps.map(({ undoes }) => undoes));
  const more = steps.some(({ id, kind, odd }) => odd && kind === undone.kind && !takenBack.has(id));
  const gone = (code: string) => !more && code === oddFlag(undone);
  return { placement: withoutFlags({ ...row, steps }, gone, null, step.at), flags: [], took: true };
}

/** The steps that count: neither odd nor undone, nor an undo. */
export function effective(steps: readonly Step[]): Step[] {
  const undone = new Set(steps.filter(({ odd }) => !odd).map(({ undoes }) => undoes));
  return steps.filter(({ id, kind, odd }) => !odd && kind !== 'undo' && !undone.has(id));
}

/** Where these steps lead; `undone` where there is none. */
export function stateAfter(steps: readonly Step[]): PlacementState {
  let state: PlacementState | 'new' = 'new';
  for (const { kind, was } of steps) state = nextState(was?.state ?? state, kind) ?? state;
  return state === 'new' ? 'undone' : state;
}
