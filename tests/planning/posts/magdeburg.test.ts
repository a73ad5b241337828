import { describe, expect, test } from 'vitest';
import { planPosts } from '../../../src/planning/posts/plan-posts.ts';
import type { PostsPlan } from '../../../src/planning/posts/posts-plan.ts';
import { searchSteps } from '../../../src/planning/run-search.ts';
import type { Search } from '../../../src/planning/search.ts';
import { brokenRules } from '../../bench/posts/broken-rules.ts';
import { orderFor, readMagdeburg } from '../../bench/posts/magdeburg-order.ts';
import { hasData } from '../../real-data/import-real-city.ts';

describe.skipIf(!hasData('magdeburg'))('posts for Magdeburg, from ../shared/geodata/magdeburg', () => {
  test('1,400 posters break no rule, first and last, and end within 1 % of the best possible', async () => {
    const city = await readMagdeburg();
    const order = orderFor(city, { junctionDistance: 10, motifs: [{ motif: 'rent', share: 1 }] });
    const search = planPosts(city, order, 1) as Search<PostsPlan>;
    expect(brokenRules(city, order, search.plan())).toEqual([]);
    const plan = searchSteps(search, 150);
    expect(brokenRules(city, order, plan)).toEqual([]);
    expect(1 - search.value() / search.bound()!).toBeLessThan(0.01);
    expect(plan.reached).toBeGreaterThan(150_000);
  }, 60_000);
});
