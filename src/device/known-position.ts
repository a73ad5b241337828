import type { Fix } from '../domain/model/fields.ts';

/** Rooms that only want to say how far something is can do with where somebody was ten minutes ago. */
const GOOD_ENOUGH_MS = 10 * 60_000;

/** Where this phone roughly is, if nobody has to be asked for it: null where the person never allowed it. */
export async function knownPosition(): Promise<Fix | null> {
  const permission = await navigator.permissions?.query({ name: 'geolocation' }).catch(() => undefined);
  if (permission?.state !== 'granted') return null;
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude: lon, latitude: lat, accuracy } }) =>
        resolve({ lon, lat, accuracy: Math.min(Math.max(accuracy, 0), 100_000) }),
      () => resolve(null),
      { enableHighAccuracy: false, maximumAge: GOOD_ENOUGH_MS, timeout: 30_000 },
    );
  });
}
