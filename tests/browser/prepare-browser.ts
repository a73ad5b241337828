import { unpackChromium } from './unpack-chromium.ts';

/** Runs once before the journeys, so that no journey's time is spent on unpacking. */
export default function prepareBrowser(): void {
  unpackChromium();
}
