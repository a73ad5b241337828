/** The tokens that canvas layers paint with, by the name they have in ui/tokens.css. */
const TOKENS = {
  map: '--map',
  card: '--card',
  ink: '--ink',
  lamp: '--lamp',
  hung: '--hung',
  hungOnRamp: '--hung-on-ramp',
  planned: '--planned',
  excluded: '--excluded',
  attention: '--attention',
  free: '--free',
  takenDown: '--taken-down',
  street: '--street',
  streetMain: '--street-main',
  streetEdge: '--street-edge',
  streetName: '--street-name',
  water: '--water',
  wardLine: '--ward-line',
  rampLow: '--ramp-0',
  rampHigh: '--ramp-1',
} as const;

export type Palette = Readonly<Record<keyof typeof TOKENS, string>>;

/** Reads the colours of the theme that is on the page now. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const entries = Object.entries(TOKENS).map(([name, token]) => [name, style.getPropertyValue(token).trim()]);
  return Object.fromEntries(entries) as Palette;
}
