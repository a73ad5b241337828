import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, preview } from 'vite';
import { projectRoot } from '../runner/run-program.ts';

const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/**
 * Builds a measuring page as the app is built, and serves it with the demo city beside it.
 * @param page its folder below tests/bench
 */
export async function servePage(page: string): Promise<{ url: string; close(): Promise<void> }> {
  const outDir = mkdtempSync(join(tmpdir(), 'laterne-bench-page-'));
  const config: InlineConfig = {
    configFile: false,
    root: resolve(import.meta.dirname, page),
    publicDir: resolve(projectRoot, 'dist/demo-pack'),
    logLevel: 'silent',
    mode: 'production',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'es2022' },
    // An isolated page has a clock of 5 µs instead of 100 µs.
    preview: { port: 0, host: 'localhost', headers: ISOLATED },
  };
  await build(config);
  const server = await preview(config);
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
