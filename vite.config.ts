import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { offlineFiles } from './src/server/start/offline-files.ts';
import { plannerFiles } from './src/server/start/planner-files.ts';
import { precompressAssets } from './src/server/start/precompress-assets.ts';

const at = (path: string) => resolve(import.meta.dirname, path);
const outDir = at('dist/app');

/**
 * The office works at a desk: what only it loads, its words included, stays out of the phones' offline store until it is
 * used. So do the English words, which travel to who chooses them.
 */
const offline = offlineFiles(
  /\/src\/app\/main\.tsx$/,
  /\/src\/app\/(office\/|texts\/en\/|texts\/\w+\/(office|lists|staffing|crew|totals|turfs|volunteers|plan\w*)\.ts)/,
);

const serviceWorker = VitePWA({
  strategies: 'injectManifest',
  srcDir: '../device',
  filename: 'service-worker.ts',
  injectRegister: false,
  includeManifestIcons: false,
  injectManifest: {
    rollupFormat: 'iife',
    globPatterns: ['**/*.{js,css,html,svg}'],
    globIgnores: ['service-worker.js'],
    manifestTransforms: [offline.keep],
    buildPlugins: { vite: [{ name: 'quiet-second-build', config: () => ({ logLevel: 'error' }) }] },
  },
  manifest: {
    id: '/',
    name: 'Laterne',
    short_name: 'Laterne',
    description: 'Plakate an Laternenmasten, Touren und Schichten im Wahlkampf',
    lang: 'de',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#0E1621',
    theme_color: '#0E1621',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
});

const app = defineConfig({
  root: at('src/app'),
  publicDir: at('public'),
  plugins: [
    react(),
    offline.plugin,
    plannerFiles,
    serviceWorker,
    {
      name: 'precompress-assets',
      apply: 'build',
      enforce: 'post',
      closeBundle: { order: 'post', sequential: true, handler: () => precompressAssets(outDir) },
    },
  ],
  // Each planner is a piece of its own, which only who plans that loads.
  worker: { format: 'es' },
  server: { proxy: { '/api': 'http://localhost:8080', '/packs': 'http://localhost:8080' } },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // All that the first page needs in one file: shared pieces in files of their own cost a phone headers and compress worse.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', test: /\/src\/app\/main\.tsx$/ }] } } },
    chunkSizeWarningLimit: 900, // kB before compression; the budget that counts is the bench's start.kb
  },
});

const server = defineConfig({
  publicDir: false,
  build: {
    ssr: at('src/server/main.ts'),
    outDir: at('dist/server'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
  },
});

const test = defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/journeys/**'],
    // Two cores: by itself Vitest would leave one of them idle.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});

/** `vite build` makes the app, `vite build --mode server` the server, vitest asks with its own mode. */
export default defineConfig(({ mode }) => (mode === 'server' ? server : mode === 'test' ? test : app));
