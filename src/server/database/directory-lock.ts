import { randomBytes } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Another process works in this directory; two at once would destroy each other's rows. */
class DirectoryInUse extends Error {}

const BEAT_MS = 1_000;
/** An owner that we cannot ask (another container, another host) is gone when its lock was not touched for so long. */
const SILENCE_MS = 6_000;

interface Owner {
  readonly pid: number;
  /** Where this pid means something: host, boot and pid namespace. */
  readonly realm: string;
  /** When the process with this pid began, so that a pid that was given again is not mistaken for it. */
  readonly born: string;
}

/**
 * Takes the directory for this process, or waits a few seconds to make sure that a former owner is dead.
 * Each owner makes the next numbered file `lock.N`; making a file is atomic, so of two that come at once one wins.
 * @returns gives it back
 * @throws DirectoryInUse naming directory and process
 */
export async function lockDirectory(directory: string): Promise<() => void> {
  const path = resolve(directory);
  mkdirSync(path, { recursive: true });
  const before = locksIn(path);
  for (const name of before) await refuseIfAlive(path, name);

  const mine = `lock.${Math.max(0, ...before.map(numberOf)) + 1}`;
  const draft = join(path, `draft-${randomBytes(8).toString('hex')}`);
  writeFileSync(draft, JSON.stringify({ pid: process.pid, realm: realm(), born: bornAt(process.pid) } satisfies Owner));
  try {
    linkSync(draft, join(path, mine)); // whole at once: nobody reads it half-written
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new DirectoryInUse(inUse(path, 'another process that started at the same moment'));
  } finally {
    rmSync(draft);
  }
  const unlock = keep(join(path, mine));
  try {
    for (const name of locksIn(path)) if (name !== mine && !before.includes(name)) await refuseIfAlive(path, name);
  } catch (error) {
    unlock();
    throw error;
  }
  for (const name of before) rmSync(join(path, name), { force: true });
  return unlock;
}

function keep(file: string): () => void {
  const beat = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(file, now, now);
    } catch {
      // The directory is gone or the disk is read-only: the database will say so.
    }
  }, BEAT_MS);
  beat.unref();
  return () => {
    clearInterval(beat);
    rmSync(file, { force: true });
  };
}

const numberOf = (name: string) => Number(name.slice('lock.'.length));
const locksIn = (path: string) => readdirSync(path).filter((name) => /^lock\.\d+$/.test(name));

async function refuseIfAlive(path: string, name: string): Promise<void> {
  const file = join(path, name);
  let owner: Owner;
  try {
    owner = JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    return; // given back in this moment
  }
  if (owner.realm === realm()) {
    if (bornAt(owner.pid) === owner.born) throw new DirectoryInUse(inUse(path, `process ${owner.pid}`));
    return;
  }
  const silentSince = () => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const seen = silentSince();
  await sleep(SILENCE_MS);
  if (silentSince() !== seen) {
    throw new DirectoryInUse(inUse(path, `process ${owner.pid} on ${owner.realm.split(' ')[0]}`));
  }
}

const inUse = (path: string, who: string) =>
  `The data directory ${path} is in use by ${who}. Only one server may work in it: stop that one first, or set LATERNE_DATA to another directory.`;

function realm(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${hostname()} ${boot} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname(); // not Linux
  }
}

/** Start time of the process from /proc, 'alive' where there is no /proc, '' where there is no such process. */
function bornAt(pid: number): string {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return '';
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? '' : (fields[18] ?? 'alive'); // a zombie holds no files any more
  } catch {
    return 'alive';
  }
}
