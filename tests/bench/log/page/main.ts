import { v7 } from 'uuid';
import { CampaignDatabase } from '../../../../src/device/campaign-database.ts';
import { deviceClock } from '../../../../src/device/device-clock.ts';
import { DexieStore } from '../../../../src/device/dexie-store.ts';
import { openPeers } from '../../../../src/device/tabs.ts';
import { writeJournal } from '../../../../src/device/write-journal.ts';
import { packPost } from '../../../../src/domain/city.ts';
import { ROW_KINDS } from '../../../../src/domain/rows.ts';
import type { CampaignClient } from '../../../../src/sync/campaign-client.ts';
import { freshState, type StoredRow } from '../../../../src/sync/device-store.ts';
import { openCampaignClient } from '../../../../src/sync/open-campaign-client.ts';
import { PROTOCOL } from '../../../../src/sync/protocol.ts';
import { benchCampaign } from '../../map/page/bench-campaign.ts';
import { fetchCity } from '../../map/page/fetch-city.ts';
import { RawStore } from './raw-store.ts';

const CAMPAIGN = 'log-bench';
const HUNG = 600;
const WARM_UP = 10;

/** Milliseconds each, taken in turns: our whole way from the tap to "saved", and one raw strict put of the same entry. */
export interface LogTimes {
  readonly ours: number[];
  readonly raw: number[];
}

async function openClient(): Promise<CampaignClient> {
  const city = await fetchCity();
  const store = new DexieStore(new CampaignDatabase(CAMPAIGN));
  const state = freshState(deviceClock.newId(), PROTOCOL);
  await store.load(state);
  const { view } = benchCampaign(city, HUNG);
  const rows = ROW_KINDS.flatMap((kind) =>
    [...view.all(kind)].map((row) => ({ kind, id: row.id, version: 1, row }) as StoredRow),
  );
  await store.commit({ state, reset: true, rows, acked: [], forgetAckedBefore: 0, renumber: null });
  const ports = {
    store,
    clock: deviceClock,
    // As in the street: nobody answers.
    transport: { sync: () => new Promise<never>(() => {}) },
    peers: openPeers(CAMPAIGN),
    journal: writeJournal(CAMPAIGN),
    storageLost: () => {},
  };
  return openCampaignClient(ports, { id: 'bench', role: 'volunteer', ward: null }, city);
}

/** Taps the button as a thumb would, as often as asked. */
async function measureLogs(times: number): Promise<LogTimes> {
  const client = await openClient();
  const raw = await RawStore.open();
  const button = document.querySelector<HTMLButtonElement>('#hang')!;
  const measured: LogTimes = { ours: [], raw: [] };
  for (let n = 0; n < WARM_UP + times; n++) {
    const post = packPost(client.city, (n * 97) % client.city.pack.posts.count);
    const place = { lon: post.lon, lat: post.lat };
    const fix = { ...place, accuracy: 7.5 };
    const poster = { motif: null, format: 'a1-pair' as const, side: 'both' as const };
    const args = { placementId: v7(), post: post.id, place, ...poster, fix, hungAt: null };
    const ours = await new Promise<number>((resolve, reject) => {
      const onTap = () => {
        const tapped = performance.now();
        client.mutate('hangPoster', args).saved.then(() => resolve(performance.now() - tapped), reject);
      };
      button.addEventListener('click', onTap, { once: true });
      button.click();
    });
    const entry = { id: v7(), protocol: PROTOCOL, name: 'hangPoster', args, occurredAt: Date.now(), skew: 0 };
    const began = performance.now();
    await raw.put(entry);
    const alone = performance.now() - began;
    if (n < WARM_UP) continue;
    measured.ours.push(ours);
    measured.raw.push(alone);
  }
  return measured;
}

Object.assign(window, { measureLogs });
