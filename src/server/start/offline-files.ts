import type { Plugin, Rolldown } from 'vite';

interface PrecacheEntry {
  readonly url: string;
}

/**
 * Finds what a phone must store to work without a network: every script and style that the page can come to without
 * entering one of the modules that are left out. Those are stored when somebody uses them (service-worker.ts).
 * @param start recognises the module that the page begins with, by path
 * @param leftOut recognises the modules behind whose dynamic import the walk stops, by path
 * @returns the plugin that walks the finished bundle, and the filter for the service worker's list, which lets files
 *   outside assets/ pass
 */
export function offlineFiles(start: RegExp, leftOut: RegExp) {
  const files = new Set<string>();

  const plugin: Plugin = {
    name: 'offline-files',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const visit = (fileName: string) => {
        const chunk = bundle[fileName];
        if (chunk?.type !== 'chunk' || files.has(fileName)) return;
        files.add(fileName);
        for (const css of chunk.viteMetadata?.importedCss ?? []) files.add(css);
        for (const name of chunk.imports) visit(name);
        for (const name of chunk.dynamicImports) if (!leftOut.test(entranceOf(bundle[name]))) visit(name);
      };
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.moduleIds.some((id) => start.test(id))) visit(chunk.fileName);
      }
    },
  };

  const keep = <Entry extends PrecacheEntry>(entries: Entry[]) => ({
    manifest: entries.filter(({ url }) => !url.startsWith('assets/') || files.has(url)),
    warnings: [],
  });

  return { plugin, keep };
}

function entranceOf(chunk: Rolldown.OutputChunk | Rolldown.OutputAsset | undefined): string {
  return (chunk?.type === 'chunk' && chunk.facadeModuleId) || '';
}
