import { describe, expect, test } from 'vitest';
import { addPoint } from '../../../../../src/app/office/plan/run/curve.ts';
import { cutRun, hearRun, type RunState } from '../../../../../src/app/office/plan/run/hear-run.ts';
import type { PostsPlan } from '../../../../../src/planning/posts/posts-plan.ts';
import type { FromWorker } from '../../../../../src/planning/worker-messages.ts';

const begun: RunState<'posts'> = { kind: 'running', since: 1, curve: [], plan: undefined, stopping: false };
const plan = (reached: number): PostsPlan => ({ posts: [], refused: [], reached, counted: 'people' });
const better = (ms: number, picture?: PostsPlan): FromWorker<'posts'> => ({
  kind: 'better',
  progress: { ms, value: ms, bound: 100 },
  plan: picture,
});

describe('a run that is listened to', () => {
  test('has the latest picture and every point so far, also of messages without a picture', () => {
    const state = [better(0, plan(1)), better(1), better(2, plan(2)), better(3)].reduce<RunState<'posts'>>(
      hearRun,
      begun,
    );
    expect(state).toMatchObject({ kind: 'running', plan: { reached: 2 } });
    expect(state.kind === 'running' && state.curve.map(({ ms }) => ms)).toEqual([0, 1, 2, 3]);
  });

  test('ends with its plan, and hears nothing after that', () => {
    const progress = { ms: 9, value: 9, bound: 9 };
    const done = hearRun(begun, { kind: 'done', progress, plan: plan(3), stopped: true });
    expect(done).toEqual({ kind: 'done', curve: [progress], plan: plan(3), stopped: true });
    expect(hearRun(done, better(10, plan(4)))).toBe(done);
  });

  test('ends with what contradicts itself, or with why it failed', () => {
    const contradiction = { kind: 'contradiction', code: 'no-posts', values: {}, remedies: [] } as const;
    expect(hearRun(begun, contradiction)).toEqual(contradiction);
    expect(hearRun(begun, { kind: 'failed', why: 'x' })).toEqual({ kind: 'failed', why: 'x' });
  });

  test('that is cut off keeps what it showed last; one that showed nothing is as if never begun', () => {
    const shown = hearRun(begun, better(1, plan(7)));
    expect(cutRun(shown)).toMatchObject({ kind: 'done', plan: { reached: 7 }, stopped: true });
    expect(cutRun(begun)).toEqual({ kind: 'idle' });
    expect(cutRun({ kind: 'idle' })).toEqual({ kind: 'idle' });
  });
});

test('a long curve stays short, with its first and its last point', () => {
  let curve: ReturnType<typeof addPoint> = [];
  for (let ms = 0; ms < 5_000; ms++) curve = addPoint(curve, { ms, value: ms, bound: undefined });
  expect(curve.length).toBeLessThanOrEqual(240);
  expect(curve[0]!.ms).toBe(0);
  expect(curve.at(-1)!.ms).toBe(4_999);
  expect(curve.every(({ ms }, index) => index === 0 || ms > curve[index - 1]!.ms)).toBe(true);
});
