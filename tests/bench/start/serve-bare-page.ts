import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, preview } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/**
 * Builds the page with only React and Leaflet as the app is built (production, same service worker library, everything
 * precached) and serves it.
 */
export async function serveBarePage(): Promise<{ url: string; close(): Promise<void> }> {
  const outDir = mkdtempSync(join(tmpdir(), 'laterne-bare-page-'));
  const config: InlineConfig = {
    configFile: false,
    root: resolve(import.meta.dirname, 'bare-page'),
    logLevel: 'silent',
    mode: 'production',
    plugins: [
      react(),
      VitePWA({
        strategies: 'injectManifest',
        srcDir: '.',
        filename: 'service-worker.ts',
        injectRegister: false,
        manifest: false,
        injectManifest: {
          rollupFormat: 'iife',
          globPatterns: ['**/*.{js,css,html}'],
          buildPlugins: { vite: [{ name: 'quiet-second-build', config: () => ({ logLevel: 'error' }) }] },
        },
      }),
    ],
    build: { outDir, emptyOutDir: true, target: 'es2022' },
    preview: { port: 0, host: 'localhost' },
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
