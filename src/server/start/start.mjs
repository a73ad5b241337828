/**
 * `npm start`: builds if needed, then becomes the server. The server is imported instead of spawned: no second process
 * stays in memory beside it, and SIGTERM and SIGINT reach it directly.
 */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build-if-stale.mjs';

const root = resolve(import.meta.dirname, '../../..');
process.chdir(root); // ./data and ./dist mean the project's, from wherever this is started
try {
  buildIfStale(root);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const main = join(root, 'dist/server/main.js');
process.argv[1] = main;
await import(pathToFileURL(main).href);
