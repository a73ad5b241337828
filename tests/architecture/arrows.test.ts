import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import config from '../../.dependency-cruiser.mjs';

/** Per rule one import that breaks it: who draws the arrow, and where it points. */
const BREAKS: ReadonlyArray<readonly [rule: string, from: string, to: string]> = [
  ['domain-imports-no-other-room', 'src/domain/a.ts', 'src/sync/a.ts'],
  ['domain-imports-only-zod-and-turf', 'src/domain/b.ts', 'npm:dexie'],
  ['domain-imports-only-zod-and-turf', 'src/domain/flat.ts', 'npm:flatbush'],
  ['geometry-imports-only-turf-and-flatbush', 'src/domain/geometry/a.ts', 'npm:leaflet'],
  ['domain-knows-no-node', 'src/domain/c.ts', 'node:fs'],
  ['planning-imports-only-domain', 'src/planning/a.ts', 'src/device/a.ts'],
  ['planning-knows-no-browser-or-database', 'src/planning/b.ts', 'npm:dexie'],
  ['planning-knows-no-node', 'src/planning/c.ts', 'node:os'],
  ['sync-imports-only-domain', 'src/sync/b.ts', 'src/device/a.ts'],
  ['sync-knows-no-browser-or-database', 'src/sync/c.ts', 'npm:pg'],
  ['sync-knows-no-node', 'src/sync/d.ts', 'node:crypto'],
  ['device-imports-only-sync-and-domain', 'src/device/b.ts', 'src/app/ui/a.ts'],
  ['server-imports-only-sync-and-domain', 'src/server/b.ts', 'src/device/a.ts'],
  ['app-never-imports-server', 'src/app/street/a.ts', 'src/server/a.ts'],
  ['app-imports-no-geo-or-tests', 'src/app/street/b.ts', 'geo/a.ts'],
  ['app-reaches-planning-through-its-worker', 'src/app/office/a.ts', 'src/planning/d.ts'],
  ['app-knows-no-node', 'src/app/street/c.ts', 'node:path'],
  ['features-meet-in-map-ui-and-texts', 'src/app/street/d.ts', 'src/app/office/b.ts'],
  ['features-meet-in-map-ui-and-texts', 'src/app/ui/b.ts', 'src/app/office/b.ts'],
  ['geo-imports-only-geometry', 'geo/b.ts', 'src/domain/d.ts'],
  ['nothing-imports-a-wiring-point', 'tests/a.ts', 'src/server/main.ts'],
  ['nothing-imports-a-wiring-point', 'tests/b.ts', 'src/app/main.tsx'],
  ['no-cycles', 'src/sync/self.ts', 'src/sync/self.ts'],
  ['src-takes-zod-mini', 'src/domain/z.ts', 'npm:zod'],
  ['src-needs-no-dev-dependency', 'src/server/c.ts', 'npm:vite'],
];

/** Arrows that must stay free to draw. */
const ALLOWED: ReadonlyArray<readonly [from: string, to: string]> = [
  ['src/domain/e.ts', 'npm:zod/mini'],
  ['src/domain/geometry/b.ts', 'npm:flatbush'],
  ['src/planning/e.ts', 'src/domain/e.ts'],
  ['src/sync/e.ts', 'src/domain/e.ts'],
  ['src/device/e.ts', 'src/sync/e.ts'],
  ['src/server/e.ts', 'src/sync/e.ts'],
  ['src/server/f.ts', 'node:http'],
  ['src/app/street/e.ts', 'src/app/map/e.ts'],
  ['src/app/street/f.ts', 'src/device/e.ts'],
  ['src/app/main.tsx', 'src/app/street/e.ts'],
  ['geo/e.ts', 'src/domain/geometry/b.ts'],
];

const dir = mkdtempSync(join(tmpdir(), 'laterne-arrows-'));
let drawn: Set<string>;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

/** Draws the arrows as files that import each other, with stand-ins for the npm packages. */
function drawArrows(arrows: ReadonlyArray<readonly [from: string, to: string]>): void {
  for (const [, to] of arrows) {
    if (to.startsWith('npm:')) {
      const name = to.slice(4);
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
      write(`node_modules/${name}/index.js`, 'module.exports = {};');
    } else if (!to.startsWith('node:')) write(to, 'export const x = 1;\n');
  }
  for (const [from, to] of arrows) {
    const source = /^(npm|node):/.test(to)
      ? to.replace(/^npm:/, '')
      : `${'../'.repeat(from.split('/').length - 1)}${to}`;
    write(from, `import * as other from '${source}';\nexport const x = other;\n`);
  }
}

beforeAll(async () => {
  drawArrows([...BREAKS.map(([, from, to]) => [from, to] as const), ...ALLOWED]);
  write('package.json', JSON.stringify({ name: 'arrows', dependencies: {}, devDependencies: { vite: '*' } }));
  const { output } = await cruise(['src', 'geo', 'tests'], {
    ...config.options,
    baseDir: dir,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  });
  const { violations } = (output as ICruiseResult).summary;
  drawn = new Set(violations.map(({ rule, from, to }) => `${rule.name} ${from} → ${to}`));
}, 60_000);

afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('arrows between the rooms', () => {
  test.each(BREAKS)('%s refuses %s → %s', (rule, from, to) => {
    const target = to.startsWith('npm:') ? `node_modules/${to.slice(4)}/index.js` : to.replace(/^node:/, '');
    expect([...drawn].filter((line) => line.includes(` ${from} → `))).toContain(`${rule} ${from} → ${target}`);
  });

  test.each(ALLOWED)('%s → %s stays allowed', (from) => {
    expect([...drawn].filter((line) => line.includes(` ${from} → `))).toEqual([]);
  });

  test('every rule is broken once above', () => {
    const rules = config.forbidden.map(({ name }) => name);
    expect(rules.filter((name) => !BREAKS.some(([rule]) => rule === name))).toEqual([]);
  });
});
