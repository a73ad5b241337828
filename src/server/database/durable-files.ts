import { closeSync, fdatasyncSync, fsyncSync, openSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type InitArguments = Parameters<NodeFS['init']>;

/** The part of the emscripten module that reaches the disk. */
interface Module {
  NODEFS: { stream_ops: { fsync?(stream: OpenFile): number }; realPath(node: unknown): string };
}
interface OpenFile {
  readonly node: unknown;
  /** The file descriptor in Node; directories have none. */
  readonly nfd?: number;
}

/**
 * PGlite's Node file system, with the one thing it lacks: when the database calls fsync, the bytes reach the disk.
 * Without it a commit survives a killed process, but not a power cut.
 */
export class DurableFiles extends NodeFS {
  override async init(...[pg, options]: InitArguments): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options);
    const reachTheDisk = (module: unknown) => {
      const { NODEFS } = module as Module;
      NODEFS.stream_ops.fsync = ({ nfd, node }) => {
        if (nfd === undefined) syncDirectory(NODEFS.realPath(node));
        else fdatasyncSync(nfd);
        return 0;
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), reachTheDisk] } };
  }
}

/** Makes the directory's entries durable: a file that was created or renamed in it is found after a power cut. */
export function syncDirectory(path: string): void {
  if (process.platform === 'win32') return; // Windows cannot open a directory; NTFS journals its entries
  const fd = openSync(path, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
