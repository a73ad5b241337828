import { describe, expect, test } from 'vitest';
import { publishId } from '../../../../../src/app/office/plan/publish/publish-ids.ts';
import { publishInSlices } from '../../../../../src/app/office/plan/publish/publish-in-slices.ts';
import type { PublishStep } from '../../../../../src/app/office/plan/publish/publisher.ts';

/** Steps that write their number, where they are not refused. */
function steps(count: number, written: Set<string>, refuse: (n: number) => string | undefined = () => undefined) {
  return Array.from({ length: count }, (_, n): PublishStep => {
    const id = String(n);
    return {
      id,
      isDone: () => written.has(id),
      do: async () => {
        const why = refuse(n);
        if (why !== undefined) return { done: false, why, detail: undefined };
        written.add(id);
        return { done: true };
      },
    };
  });
}

const ports = (stopAfter = Number.POSITIVE_INFINITY) => {
  const reports: number[] = [];
  let pauses = 0;
  return {
    reports,
    pauses: () => pauses,
    pause: async () => {
      pauses++;
    },
    stopped: () => pauses >= stopAfter,
    report: (done: number) => reports.push(done),
  };
};

describe('a publication', () => {
  test('is written in order, and the page has its turn between slices', async () => {
    const written = new Set<string>();
    const to = ports();
    const result = await publishInSlices(steps(95, written), to);
    expect(result).toMatchObject({ finished: true, refused: new Map() });
    expect(result.done).toEqual(Array.from({ length: 95 }, (_, n) => String(n)));
    expect([...written]).toEqual(result.done);
    expect(to.reports.at(-1)).toBe(95);
    expect(to.pauses()).toBeGreaterThanOrEqual(9);
  });

  test('counts what was refused by its reason and goes on', async () => {
    const { done, refused } = await publishInSlices(
      steps(30, new Set(), (n) => (n % 3 === 0 ? 'full' : n === 1 ? 'closed' : undefined)),
      ports(),
    );
    expect(done).toHaveLength(19);
    expect(refused).toEqual(
      new Map([
        ['full', 10],
        ['closed', 1],
      ]),
    );
  });

  test('that was interrupted does only the rest the next time', async () => {
    const written = new Set<string>();
    const first = await publishInSlices(steps(50, written), ports(2));
    expect(first.finished).toBe(false);
    expect(written.size).toBe(20);
    const again: number[] = [];
    const rest = steps(50, written).map((step, n) => ({
      ...step,
      do: () => {
        again.push(n);
        return step.do();
      },
    }));
    const second = await publishInSlices(rest, ports());
    expect(second).toMatchObject({ finished: true });
    expect(second.done).toHaveLength(50);
    expect(again).toEqual(Array.from({ length: 30 }, (_, n) => n + 20));
  });
});

test('ids are the same at every try, and others for another draft, another publication or another row', () => {
  const id = publishId('draft', 5, 'post');
  expect(publishId('draft', 5, 'post')).toBe(id);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/);
  expect(
    new Set([id, publishId('other', 5, 'post'), publishId('draft', 6, 'post'), publishId('draft', 5, 'b')]).size,
  ).toBe(4);
});
