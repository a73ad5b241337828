import type { Plugin, Rolldown } from 'vite';

interface PrecacheEntry {
  readonly url: string;
}

/** Where the service worker reads what it shall store once the first page is on screen: a JSON array of paths. */
const LATER_FILE = 'later.json';

/**
 * Finds what a phone must store to work without a network. `first`: what the page needs to begin, stored when the service
 * worker is installed. `later`: what it can come to from there without entering one of the modules that are left out,
 * stored when the first page is usable. The rest is stored when somebody uses it (service-worker.ts).
 * @param start recognises the module that the page begins with, by path
 * @param leftOut recognises the modules behind whose dynamic import the walk stops, by path
 * @returns the plugin that walks the finished bundle, and the filter for the service worker's list of first files, which
 *   lets files outside assets/ pass
 */
export function offlineFiles(start: RegExp, leftOut: RegExp) {
  const first = new Set<string>();
  const later = new Set<string>();

  const plugin: Plugin = {
    name: 'offline-files',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const visit = (fileName: string, found: Set<string>) => {
        const chunk = bundle[fileName];
        if (chunk?.type !== 'chunk' || found.has(fileName)) return;
        found.add(fileName);
        for (const css of chunk.viteMetadata?.importedCss ?? []) found.add(css);
        for (const name of chunk.imports) visit(name, found);
        for (const name of chunk.dynamicImports) if (!leftOut.test(entranceOf(bundle[name]))) visit(name, later);
      };
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.moduleIds.some((id) => start.test(id))) visit(chunk.fileName, first);
      }
      const paths = [...later].filter((name) => !first.has(name)).map((name) => `/${name}`);
      this.emitFile({ type: 'asset', fileName: LATER_FILE, source: JSON.stringify(paths.sort()) });
    },
  };

  const keep = <Entry extends PrecacheEntry>(entries: Entry[]) => ({
    manifest: entries.filter(({ url }) => !url.startsWith('assets/') || first.has(url)),
    warnings: [],
  });

  return { plugin, keep };
}

function entranceOf(chunk: Rolldown.OutputChunk | Rolldown.OutputAsset | undefined): string {
  return (chunk?.type === 'chunk' && chunk.facadeModuleId) || '';
}
