import { describe, expect, it } from 'vitest';
import { undoableStep } from '../../../../src/app/street/poster/undoable-step.ts';
import type { PlacementRow, PlacementState, Step } from '../../../../src/domain/model/placement.ts';
import type { Actor } from '../../../../src/domain/mutator.ts';

const me: Actor = { id: 'me', role: 'volunteer', ward: null };
const lead: Actor = { id: 'lead', role: 'lead', ward: null };
const step = (kind: Step['kind'], at: number, by = 'me'): Step => ({ id: `${kind}-${at}`, kind, by, at });

function poster(state: PlacementState, at: number, steps: Step[]): PlacementRow {
  const where = { post: 'MD-1', lon: 11, lat: 52, ward: '01' };
  const what = { motif: null, format: 'a1-pair', side: 'both' } as const;
  const rest = { fate: null, tour: null, by: 'me', hungAt: 1, fix: null, flags: [] };
  return { id: 'p', ...where, ...what, ...rest, state, at, steps };
}

describe('the step that can be taken back from the sheet', () => {
  it('is the last one', () => {
    const steps = [step('hang', 1), step('damage', 2)];
    expect(undoableStep(poster('damaged', 2, steps), me)?.id).toBe('damage-2');
  });

  it('is none when somebody whose steps this phone does not hold has been there since', () => {
    expect(undoableStep(poster('repaired', 5, [step('hang', 1), step('damage', 2)]), me)).toBeUndefined();
  });

  it('is none when the step of somebody else was at the very same moment', () => {
    expect(undoableStep(poster('repaired', 2, [step('damage', 2)]), me)).toBeUndefined();
  });

  it('is the one before after the last was taken back', () => {
    const steps = [step('hang', 1), step('cover', 2), { ...step('undo', 3), undoes: 'cover-2' }];
    expect(undoableStep(poster('hung', 1, steps), me)?.id).toBe('hang-1');
  });

  it('is none of somebody else, except for who answers for the ward', () => {
    const placement = poster('damaged', 2, [step('hang', 1), step('damage', 2, 'somebody')]);
    expect(undoableStep(placement, me)).toBeUndefined();
    expect(undoableStep(placement, lead)?.id).toBe('damage-2');
  });

  it('is none where nothing is known', () => {
    expect(undoableStep(poster('hung', 1, []), me)).toBeUndefined();
  });
});
