import type { Plugin } from 'vite';

/** Where the office reads which files the planners are: a JSON array of paths. */
const PLANNER_FILES = 'planners.json';

/**
 * Lists what the worker of the planning pages is made of. No page names these files, so nothing would store them before
 * somebody plans, and then the network may be gone (src/app/office/plan/run/fetch-planners.ts).
 */
export const plannerFiles: Plugin = {
  name: 'planner-files',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    // A worker is a bundle of its own, whose files come into this one ready made.
    const ofWorker = (name: string) => bundle[name]?.type === 'asset' && /\.(js|wasm)$/.test(name);
    const paths = Object.keys(bundle)
      .filter(ofWorker)
      .map((name) => `/${name}`);
    this.emitFile({ type: 'asset', fileName: PLANNER_FILES, source: JSON.stringify(paths.sort()) });
  },
};
