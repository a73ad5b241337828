import Dexie from 'dexie';
import { ApiError, callApi } from '../../device/call-api.ts';
import { databaseName } from '../../device/campaign-database.ts';
import { type OpenCampaign, openCampaign } from '../../device/open-campaign.ts';
import type { Photos } from '../../device/photos/open-photos.ts';
import { askSession, recallSession, type Session } from '../../device/session.ts';
import type { CampaignClient } from '../../sync/campaign-client.ts';
import { SaveError } from '../../sync/device-store.ts';
import { TransportError } from '../../sync/transport.ts';

/** Why the campaign could not be opened: `network`: the first visit needs one. */
export type OpenProblem = 'network' | 'storage' | 'unexpected';

export type Held =
  | { readonly kind: 'opening' }
  /** Nobody has joined on this device. */
  | { readonly kind: 'stranger' }
  | { readonly kind: 'failed'; readonly problem: OpenProblem }
  | { readonly kind: 'open'; readonly session: Session; readonly client: CampaignClient; readonly photos: Photos };

/** Holds the one campaign that this tab has open, from the first line of the page on, before React is awake. */
export class CampaignHolder {
  #held: Held = { kind: 'opening' };
  #open: OpenCampaign | undefined;
  readonly #listeners = new Set<() => void>();

  /** The same object until something changes. */
  readonly state = (): Held => this.#held;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens what this device knows; asks the server only where it knows nothing. */
  async start(): Promise<void> {
    this.#become({ kind: 'opening' });
    try {
      const session = recallSession() ?? (await askSession());
      if (session) await this.enter(session);
      else this.#become({ kind: 'stranger' });
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Opens the campaign of this session in place of the one that is open. */
  async enter(session: Session): Promise<void> {
    this.#open?.close();
    this.#open = undefined;
    this.#become({ kind: 'opening' });
    try {
      this.#open = await openCampaign(session);
      this.#become({ kind: 'open', session, client: this.#open.client, photos: this.#open.photos });
    } catch (error) {
      this.#fail(error);
    }
  }

  /**
   * Signs this device out at the server, then deletes what is stored here.
   * @throws ApiError: nothing was deleted
   */
  async leave(): Promise<void> {
    if (this.#held.kind !== 'open') return;
    const { session } = this.#held;
    try {
      await callApi('DELETE', `/api/devices/${session.device.id}`);
    } catch (error) {
      // Signed out already is what was wanted.
      if (!(error instanceof ApiError && error.status === 401)) throw error;
    }
    this.#open?.close();
    this.#open = undefined;
    this.#become({ kind: 'stranger' });
    for (const key of Object.keys(localStorage)) if (key.startsWith('laterne')) localStorage.removeItem(key);
    await Dexie.delete(databaseName(session.campaign.id));
  }

  #fail(error: unknown): void {
    console.error(error);
    const problem = isOffline(error) ? 'network' : error instanceof SaveError ? 'storage' : 'unexpected';
    this.#become({ kind: 'failed', problem });
    if (problem === 'network') this.#retryWhenOnline();
  }

  /** The first visit lost its network: it goes on by itself as soon as there is one, and nobody has to tap. */
  #retryWhenOnline(): void {
    const retry = () => {
      if (this.#held.kind === 'failed') void this.start();
    };
    addEventListener('online', retry, { once: true });
  }

  #become(held: Held): void {
    this.#held = held;
    for (const listener of this.#listeners) listener();
  }
}

function isOffline(error: unknown): boolean {
  if (error instanceof ApiError) return error.code === 'network';
  if (error instanceof TransportError) return error.kind === 'network';
  return error instanceof TypeError; // what fetch throws
}
