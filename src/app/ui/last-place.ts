const KEY = 'laterne.place';

/** Where a volunteer works: at the posters, or in shifts. */
export type Place = '/street' | '/shifts';

/** The next start of the app leads here. */
export function rememberPlace(place: Place): void {
  try {
    localStorage.setItem(KEY, place);
  } catch {
    // Next time the app begins on the map, that is all.
  }
}

export function lastPlace(): Place {
  try {
    return localStorage.getItem(KEY) === '/shifts' ? '/shifts' : '/street';
  } catch {
    return '/street';
  }
}
