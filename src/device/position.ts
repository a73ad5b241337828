import type { Fix } from '../domain/model/fields.ts';

/** A position that is older than this is where somebody was, not where they are. */
const FRESH_MS = 30_000;

/**
 * off: nobody asked · searching: no position yet · denied: the person or the system said no · unavailable: there is no
 * receiver, or it finds nothing · here: `at` in ms since 1970; a stale fix is one that stopped being renewed.
 */
export type PositionState =
  | { readonly kind: 'off' | 'searching' | 'denied' | 'unavailable' }
  | { readonly kind: 'here'; readonly fix: Fix; readonly at: number; readonly stale: boolean };

/** Where this phone is, renewed for as long as somebody watches. */
export class PositionWatch {
  #state: PositionState = { kind: 'off' };
  #watch: number | undefined;
  #staleTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  /** The same object until something changes. */
  get state(): PositionState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Asks for the position; the browser may ask the person. Call it again after `denied` when they changed their mind. */
  start(): void {
    if (!navigator.geolocation) {
      this.#become({ kind: 'unavailable' });
      return;
    }
    this.#end();
    if (this.#state.kind !== 'here') this.#become({ kind: 'searching' });
    this.#watch = navigator.geolocation.watchPosition(
      ({ coords, timestamp }) => this.#arrived(coords, timestamp),
      (error) => this.#failed(error),
      { enableHighAccuracy: true, maximumAge: 2_000, timeout: 30_000 },
    );
  }

  /** Lets the receiver sleep. */
  stop(): void {
    this.#end();
    this.#become({ kind: 'off' });
  }

  #end(): void {
    clearTimeout(this.#staleTimer);
    if (this.#watch !== undefined) navigator.geolocation.clearWatch(this.#watch);
    this.#watch = undefined;
  }

  #arrived({ longitude, latitude, accuracy }: GeolocationCoordinates, timestamp: number): void {
    // Some receivers claim more than a hundred kilometres, which is to say that they know nothing.
    const fix = { lon: longitude, lat: latitude, accuracy: Math.min(Math.max(accuracy, 0), 100_000) };
    this.#become({ kind: 'here', fix, at: timestamp, stale: false });
    clearTimeout(this.#staleTimer);
    this.#staleTimer = setTimeout(() => this.#goStale(), FRESH_MS);
  }

  #failed(error: GeolocationPositionError): void {
    if (error.code === error.PERMISSION_DENIED) this.#become({ kind: 'denied' });
    else if (this.#state.kind === 'here') this.#goStale();
    else this.#become({ kind: 'unavailable' });
  }

  #goStale(): void {
    if (this.#state.kind === 'here' && !this.#state.stale) this.#become({ ...this.#state, stale: true });
  }

  #become(state: PositionState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}
