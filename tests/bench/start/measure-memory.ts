import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { npmStart } from '../../browser/npm-start.ts';

/** How long the server is left alone before it counts as at rest. */
const REST_MS = 10_000;

export interface Memory {
  /** Resident memory of the server, MB (10⁶ bytes). */
  readonly serverMb: number;
  /** Resident memory of npm, which waits beside it when the server is started by `npm start`, MB. */
  readonly npmMb: number;
}

/** Types `npm start` on an empty folder (embedded database, demo campaign) and reads /proc once it is at rest. */
export async function measureMemory(): Promise<Memory> {
  const laterne = await npmStart();
  try {
    await wait(REST_MS);
    return { serverMb: sum(descendants(laterne.pid).map(residentMb)), npmMb: residentMb(laterne.pid) };
  } finally {
    await laterne.stop();
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** All processes below this one. */
function descendants(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
    .map(Number);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

function parentOf(pid: string): number | undefined {
  return fieldOf(pid, 'PPid');
}

/** VmRSS is told in kB of 1024 bytes. */
function residentMb(pid: number): number {
  return ((fieldOf(String(pid), 'VmRSS') ?? 0) * 1024) / 1e6;
}

function fieldOf(pid: string, field: string): number | undefined {
  try {
    const found = new RegExp(`^${field}:\\s*(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found ? Number(found[1]) : undefined;
  } catch {
    return undefined; // ended between listing and reading
  }
}
