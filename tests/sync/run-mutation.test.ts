import { describe, expect, test, vi } from 'vitest';
import { mutators } from '../../src/domain/mutators/registry.ts';
import { PROTOCOL } from '../../src/sync/protocol.ts';
import { runMutation } from '../../src/sync/run-mutation.ts';
import { upCast } from '../../src/sync/up-cast.ts';
import { hang } from '../fixtures/hang.ts';
import { NOON, office, smallWorld, uuid, volunteer } from '../fixtures/small-campaign.ts';

const deed = (name: string, args: unknown, skew = 0) => ({
  id: uuid(1),
  name,
  args,
  protocol: PROTOCOL,
  occurredAt: NOON,
  skew,
});

describe('running a mutation', () => {
  test('a fact with broken arguments is parked, and the place is named', () => {
    const { view, city } = smallWorld();
    const run = (args: unknown) => runMutation(view, deed('hangPoster', args), volunteer, city);
    expect(run({ ...hang(2, 1, 1), place: { lon: 999, lat: 52 } })).toMatchObject({
      status: 'parked',
      reason: 'invalid',
      detail: 'place.lon',
    });
    expect(run({ ...hang(2, 1, 1), colour: 'red' })).toMatchObject({ reason: 'invalid', detail: 'colour' });
    expect(run('nonsense')).toMatchObject({ reason: 'invalid', detail: 'args' });
    expect([...view.all('placement')]).toEqual([]);
  });

  test('an intent with broken arguments is refused', () => {
    const { view, city } = smallWorld();
    const outcome = runMutation(view, deed('setCampaign', { target: -1 }), office, city);
    expect(outcome).toEqual({ status: 'refused', reason: 'invalid', detail: 'target' });
  });

  test.each(['flyToTheMoon', 'constructor', '__proto__'])('the unknown name %s is parked, not run', (name) => {
    const { view, city } = smallWorld();
    expect(runMutation(view, deed(name, {}), volunteer, city)).toMatchObject({
      status: 'parked',
      reason: 'unknown-mutator',
      detail: name,
    });
  });

  test('a mutator that breaks halfway leaves nothing behind', () => {
    const { view, city } = smallWorld();
    const broken = vi.spyOn(mutators.hangPoster, 'run').mockImplementation((tx) => {
      tx.put('ward', { id: '01', name: 'Broken', tandem: null, target: 0 });
      throw new Error('broken halfway');
    });
    expect(() => runMutation(view, deed('hangPoster', hang(2, 1, 1)), volunteer, city)).toThrow('broken halfway');
    broken.mockRestore();
    expect(view.get('ward', '01')?.name).toBe('West');
  });

  test('the time it happened is the phone’s clock corrected by its skew', () => {
    const { view, city } = smallWorld();
    runMutation(view, deed('hangPoster', hang(2, 1, 1), -90_000), volunteer, city);
    expect(view.get('placement', uuid(2))?.at).toBe(NOON - 90_000);
  });
});

describe('up-casting', () => {
  const steps = {
    1: ({ name, args }: { name: string; args: unknown }) => ({ name: `${name}2`, args }),
    3: ({ name, args }: { name: string; args: unknown }) => ({ name: `${name}4`, args }),
  };

  test('takes every step from the version of the deed to today’s, and none twice', () => {
    expect(upCast({ name: 'hang', args: 1 }, 1, steps, 4)).toEqual({ name: 'hang24', args: 1 });
    expect(upCast({ name: 'hang', args: 1 }, 2, steps, 4)).toEqual({ name: 'hang4', args: 1 });
    expect(upCast({ name: 'hang', args: 1 }, 4, steps, 4)).toEqual({ name: 'hang', args: 1 });
  });
});
