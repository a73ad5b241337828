import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { medians } from '../../../src/planning/p-median/medians.ts';
import { searchSteps } from '../../../src/planning/run-search.ts';
import { readInstance } from '../../bench/p-median/read-instance.ts';
import { shortestPaths } from '../../bench/p-median/shortest-paths.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../shared/bench/p-median');

describe.skipIf(!existsSync(FOLDER))('medians of the OR-Library in ../shared/bench/p-median', () => {
  test.each([
    ['pmed3', 4250],
    ['pmed9', 2734],
    ['pmed15', 1729],
    ['pmed17', 6999],
  ])('%s costs %i, proven', (name, optimum) => {
    const instance = readInstance(join(FOLDER, `${name}.txt`));
    const search = medians({ points: instance.nodes, distance: shortestPaths(instance) }, instance.p, 1);
    expect(searchSteps(search, 5000).cost).toBe(optimum);
    expect(search.bound()).toBe(optimum);
  });
});
