const DAY_MS = 86_400_000;
const J2000 = Date.UTC(2000, 0, 1, 12);
const RADIAN = Math.PI / 180;

/**
 * Whether the sun is below the horizon there and then (low-precision solar position of the Astronomical Almanac, better
 * than a minute of time in this century).
 * @param at ms since 1970 UTC
 */
export function isNight(at: number, place: { lon: number; lat: number }): boolean {
  const days = (at - J2000) / DAY_MS;
  const anomaly = (357.528 + 0.9856003 * days) * RADIAN;
  const longitude = (280.46 + 0.9856474 * days + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * RADIAN;
  const tilt = (23.439 - 0.0000004 * days) * RADIAN;
  const declination = Math.asin(Math.sin(tilt) * Math.sin(longitude));
  const rightAscension = Math.atan2(Math.cos(tilt) * Math.sin(longitude), Math.cos(longitude));
  const siderealTime = (280.46061837 + 360.98564736629 * days + place.lon) * RADIAN;
  const hourAngle = siderealTime - rightAscension;
  const latitude = place.lat * RADIAN;
  const sine =
    Math.sin(latitude) * Math.sin(declination) + Math.cos(latitude) * Math.cos(declination) * Math.cos(hourAngle);
  return sine < 0;
}
