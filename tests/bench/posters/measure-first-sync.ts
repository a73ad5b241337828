import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { inviteVolunteers } from '../../browser/join-campaign.ts';
import { phoneLook } from '../../browser/phone-look.ts';
import { waitUntilOfflineReady } from '../../browser/signal.ts';
import type { RunningServer } from '../../browser/start-server.ts';
import { slowNetwork } from './slow-network.ts';

/** Both in ms, in turns, on the same slow line. */
export interface FirstSyncs {
  /** From the first request to all rows durable on the phone. */
  readonly syncs: readonly number[];
  /** Fetching the same answers as one compressed file. */
  readonly files: readonly number[];
  /** Of that file. */
  readonly bytes: number;
}

interface FirstSync {
  readonly ms: number;
  readonly answers: string;
}

declare global {
  interface Window {
    firstSync: Promise<FirstSync>;
  }
}

const PATH = '/the-same-bytes.json';
const AS_THE_SERVER_DOES = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** New phones of volunteers that have the app already, and none of the campaign's rows yet. */
export async function measureFirstSyncs(browser: Browser, server: RunningServer, times: number): Promise<FirstSyncs> {
  const network = await slowNetwork(server.url);
  const join = await inviteVolunteers(server);
  const [syncs, files]: [number[], number[]] = [[], []];
  let bytes = 0;
  try {
    for (let n = 0; n < times; n++) {
      const context = await browser.newContext(phoneLook);
      const page = await newPhone(context, network.url, join);
      const { ms, answers } = await page.evaluate(() => window.firstSync);
      syncs.push(ms);
      const packed = brotliCompressSync(answers, AS_THE_SERVER_DOES);
      bytes = packed.length;
      network.addFile(PATH, packed, { 'content-type': 'application/json', 'content-encoding': 'br' });
      files.push(await page.evaluate(fetchFile, PATH));
      await context.close();
    }
    return { syncs, files, bytes };
  } finally {
    network.close();
  }
}

/** The page that shows how to join installs the app; then the phone joins and opens the street for the first time. */
async function newPhone(
  context: BrowserContext,
  slowUrl: string,
  join: (context: BrowserContext) => Promise<void>,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${slowUrl}/join`);
  await waitUntilOfflineReady(page);
  await join(context); // the cookie is the host's, whatever the port
  await page.addInitScript(watchFirstSync);
  await page.goto(`${slowUrl}/street`);
  return page;
}

/** Runs in the page before everything else: from the first sync request to the end of the transaction that stored it all. */
function watchFirstSync(): void {
  let began: number | null = null;
  let complete = false;
  let answers = '';
  let tell: (sync: FirstSync) => void;
  window.firstSync = new Promise((resolve) => {
    tell = resolve;
  });
  const fetchReally = window.fetch;
  window.fetch = async (...args) => {
    const url = args[0] instanceof Request ? args[0].url : String(args[0]);
    if (!url.endsWith('/api/sync')) return fetchReally(...args);
    began ??= performance.now();
    const response = await fetchReally(...args);
    const text = await response.text();
    if (!complete) answers += text;
    complete ||= text.includes('"more":false');
    return new Response(text, { status: response.status, headers: { 'content-type': 'application/json' } });
  };
  const transact = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...args) {
    const transaction = transact.apply(this, args);
    // The one that is begun after the last answer is the one that stores the rows.
    if (complete && began !== null && transaction.mode === 'readwrite') {
      const since = began;
      transaction.addEventListener('complete', () => tell({ ms: performance.now() - since, answers }));
    }
    return transaction;
  };
}

async function fetchFile(path: string): Promise<number> {
  const began = performance.now();
  await (await fetch(path, { cache: 'no-store' })).arrayBuffer();
  return performance.now() - began;
}
