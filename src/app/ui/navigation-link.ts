import type { LonLat } from '../../domain/geometry/lon-lat.ts';

/**
 * The address that opens a place in the navigation app of this phone: whichever the person chose on Android, Apple's on
 * an iPhone, a map in the browser elsewhere.
 * @param userAgent as the browser calls itself
 */
export function navigationLink({ lat, lon }: LonLat, name: string, userAgent: string): string {
  const at = `${lat.toFixed(6)},${lon.toFixed(6)}`;
  if (/android/i.test(userAgent)) return `geo:${at}?q=${at}(${encodeURIComponent(name)})`;
  if (/iphone|ipad|ipod|macintosh/i.test(userAgent)) {
    return `https://maps.apple.com/?daddr=${at}&q=${encodeURIComponent(name)}`;
  }
  return `https://www.google.com/maps/dir/?api=1&destination=${at}`;
}
