import type { Fix } from '../model/fields.ts';
import type { Fate, Move, PlacementRow, PlacementState, Step, StepKind } from '../model/placement.ts';
import type { MutationContext } from '../mutator.ts';
import type { Transaction } from '../view.ts';
import { withFlag } from './flags.ts';
import { bagOf, balance, book, handsOf, keepsLedger, type Piece } from './ledger.ts';
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
  const hands = kind === 'take-down' ? bagOf(tx, context.actor, row) : handsOf(tx, context.actor, row.ward, row);
  const moves = stockMoves(before, kind, after, hands, told.fate ?? null);
  const flags = bookMoves(tx, row, moves);
  let placement: PlacementRow = {
    ...row,
    state: after,
    fate: after === 'taken-down' ? (told.fate ?? 'returned') : null,
    at,
    steps: [...row.steps, moves.length > 0 ? { ...step, moves } : step],
  };
  for (const code of flags) placement = withFlag(placement, code);
  return { placement, flags, took: true };
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
  const told: PlacementRow = { ...row, steps: [...row.steps, { ...step, odd: true }] };
  // Old news of a phone that was offline: somebody has been there since, and nobody needs to look again.
  if (step.at < row.at) return { placement: told, flags: [], took: false };
  const code = `odd-step:${step.kind}`;
  return { placement: withFlag(told, code), flags: [code], took: false };
}

function bookMoves(tx: Transaction, piece: Piece, moves: readonly Move[]): string[] {
  const counts = keepsLedger(tx);
  let short = false;
  for (const { from, to } of moves) {
    if (to === 'street' && balance(tx, from, piece) <= 0) short = true;
    book(tx, from, to, piece);
  }
  return counts && short ? ['over-stock'] : [];
}

/**
 * Takes the last step that had an effect back, as a step of its own: state and stock are as before it. Any other step, or
 * one that is undone already, cannot be taken back any more and is kept as odd.
 */
export function undoStep(tx: Transaction, row: PlacementRow, stepId: string, context: MutationContext): Stepped {
  const step: Step = { ...newStep('undo', context, {}, context.at), undoes: stepId };
  const last = effective(row.steps).at(-1);
  if (last?.id !== stepId) return odd(row, step);
  const moves = [...(last.moves ?? [])].reverse().map(({ from, to }): Move => ({ from: to, to: from }));
  for (const { from, to } of moves) book(tx, from, to, row);
  const earlier = effective(row.steps).slice(0, -1);
  const state = last.was?.state ?? stateAfter(earlier);
  const placement: PlacementRow = {
    ...row,
    state,
    fate: state === 'taken-down' ? (earlier.findLast(({ kind }) => kind === 'take-down')?.fate ?? 'returned') : null,
    // It has been so since then: a check that is taken back was never made.
    at: last.was?.at ?? earlier.at(-1)?.at ?? context.at,
    steps: [...row.steps, moves.length > 0 ? { ...step, moves } : step],
  };
  return { placement, flags: [], took: true };
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
