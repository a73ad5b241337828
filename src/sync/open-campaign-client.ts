import type { City } from '../domain/city.ts';
import type { Actor } from '../domain/mutator.ts';
import { CampaignClient, type ClientPorts } from './campaign-client.ts';
import { freshState } from './device-store.ts';
import { PROTOCOL } from './protocol.ts';

/**
 * Opens what is stored on this device, and brings in what the database would not take last time. The city may still be
 * on its way: rows are read meanwhile.
 * @throws SaveError
 */
export async function openCampaignClient(
  ports: ClientPorts,
  actor: Actor,
  city: City | PromiseLike<City>,
): Promise<CampaignClient> {
  const { store, journal, clock } = ports;
  const fresh = freshState(clock.newId(), PROTOCOL);
  let [stored, here] = await Promise.all([store.load(fresh), city]);
  const unsaved = journal.read();
  if (unsaved.length > 0) {
    const kept = new Set([...stored.outbox, ...stored.acked].map((entry) => entry.id));
    for (const entry of unsaved) if (!kept.has(entry.id)) await store.append(entry);
    journal.clear();
    stored = await store.load(fresh);
  }
  const client = new CampaignClient(ports, actor, here, stored.state);
  client.take(stored, true);
  return client;
}
