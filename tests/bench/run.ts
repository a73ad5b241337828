/**
 * `npm run bench -- NAME` runs tests/bench/NAME.ts, which exports `bench()` and prints one JSON line a figure
 * (report-figure.ts). Without a name it lists them. What a bench says to people goes to stderr.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const here = import.meta.dirname;
const isBench = (file: string) => /^export (async )?function bench\b/m.test(readFileSync(join(here, file), 'utf8'));
const [name = ''] = process.argv.slice(2);
const file = join(here, `${name}.ts`);

if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
  const names = readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isBench(entry.name))
    .map((entry) => entry.name.replace(/\.ts$/, ''));
  console.error(`There is no bench "${name}". Benches: ${names.join(', ')}.`);
  process.exit(1);
}
const { bench } = (await import(pathToFileURL(file).href)) as { bench: () => Promise<void> };
await bench();
process.exit(0);
