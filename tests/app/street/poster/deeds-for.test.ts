import { describe, expect, it } from 'vitest';
import { deedsFor, type PosterDeed, TROUBLES } from '../../../../src/app/street/poster/deeds-for.ts';
import { type PlacementState, placementState, type StepKind } from '../../../../src/domain/model/placement.ts';
import { hangs, inTrouble, nextState } from '../../../../src/domain/rules/placement-machine.ts';

/** The step that a button does. */
const stepOf = (deed: PosterDeed): StepKind => (deed === 'found' ? 'check' : deed === 'gone' ? 'take-down' : deed);

const shown = placementState.options.filter((state) => hangs({ state }) || inTrouble({ state }));

describe('the buttons about a poster', () => {
  it.each(shown)('do nothing that cannot be done: %s', (state: PlacementState) => {
    for (const over of [false, true]) {
      const { main, beside, troubles } = deedsFor(state, over);
      const offered = [main, ...beside, ...(troubles === 'none' ? [] : TROUBLES)];
      for (const deed of offered) expect(nextState(state, stepOf(deed)), `${state}: ${deed}`).toBeDefined();
      expect(new Set(offered).size, 'each once').toBe(offered.length);
    }
  });

  it('have what is wrong at hand while nothing is', () => {
    expect(deedsFor('hung', false)).toEqual({ main: 'check', beside: ['take-down'], troubles: 'open' });
  });

  it('have the remedy first once something is wrong', () => {
    expect(deedsFor('damaged', false)).toMatchObject({ main: 'repair', beside: ['replace', 'take-down'] });
    expect(deedsFor('missing', false)).toMatchObject({ main: 'found', beside: ['replace', 'gone'] });
  });

  it('take down first when the campaign is over', () => {
    expect(deedsFor('checked', true).main).toBe('take-down');
    expect(deedsFor('covered', true).main).toBe('take-down');
    expect(deedsFor('missing', true).main).toBe('found');
  });
});
