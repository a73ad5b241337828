import { describe, expect, it } from 'vitest';
import { type Choice, choose, chosenPost, NOTHING } from '../../../src/app/street/choice.ts';

describe('what the street page has in hand', () => {
  it('is the proposed post after the first tap on the button', () => {
    const choice = choose(NOTHING, { kind: 'proposed', post: 'MD-1' });
    expect(choice).toEqual({ kind: 'post', post: 'MD-1', by: 'proposal' });
    expect(chosenPost(choice)).toBe('MD-1');
  });

  it('is another post after one tap on the map', () => {
    const proposed = choose(NOTHING, { kind: 'proposed', post: 'MD-1' });
    expect(choose(proposed, { kind: 'tapped', post: 'MD-2' })).toEqual({ kind: 'post', post: 'MD-2', by: 'tap' });
  });

  it('is nothing after a tap beside every post', () => {
    const tapped = choose(NOTHING, { kind: 'tapped', post: 'MD-2' });
    expect(choose(tapped, { kind: 'tapped', post: undefined })).toEqual(NOTHING);
  });

  it('keeps the poster that is moved while posts are tapped, missed and tapped again', () => {
    const moving = choose(NOTHING, { kind: 'move', placement: 'p' });
    const tapped = choose(moving, { kind: 'tapped', post: 'MD-3' });
    const missed = choose(tapped, { kind: 'tapped', post: undefined });
    expect(missed).toEqual({ kind: 'moving', placement: 'p', post: 'MD-3' });
  });

  it('does not let a tap on the map end the search for the place of a new post', () => {
    const adding: Choice = { kind: 'adding' };
    expect(choose(adding, { kind: 'tapped', post: 'MD-4' })).toBe(adding);
    expect(choose(adding, { kind: 'done' })).toEqual(NOTHING);
  });
});
