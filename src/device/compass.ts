/** Degrees from north, clockwise, to where the top of the phone points; null: this phone has no compass, or does not say yet. */
export type Heading = number | null;

interface IosOrientation extends DeviceOrientationEvent {
  /** Only WebKit has it; degrees from north, clockwise. */
  readonly webkitCompassHeading?: number;
}
interface AskingOrientation {
  requestPermission?: () => Promise<'granted' | 'denied'>;
}

/** A compass trembles: less than this is no news. Degrees. */
const TREMBLE = 3;

/**
 * Tells where the phone points as long as somebody listens.
 * @returns stops it
 */
export function watchCompass(listen: (heading: Heading) => void): () => void {
  let last: Heading = null;
  const hear = (event: Event) => {
    const heading = headingOf(event as IosOrientation);
    if (heading === null || (last !== null && turn(last, heading) < TREMBLE)) return;
    last = heading;
    listen(heading);
  };
  // Chromium names the event whose angle counts from north; WebKit has an angle of its own in the other one.
  const names = ['deviceorientationabsolute', 'deviceorientation'] as const;
  for (const name of names) addEventListener(name, hear);
  return () => {
    for (const name of names) removeEventListener(name, hear);
  };
}

/** iPhones ask the person first, and only after a tap. Elsewhere there is nothing to ask. */
export async function askForCompass(): Promise<void> {
  const orientation = globalThis.DeviceOrientationEvent as unknown as AskingOrientation | undefined;
  // A no is an answer, too: the arrow stays as on the map, north up.
  await orientation?.requestPermission?.().catch(() => undefined);
}

/** Exported for its test: what one event says, turned by how the screen is held. */
export function headingOf({
  webkitCompassHeading,
  absolute,
  alpha,
}: Pick<IosOrientation, 'webkitCompassHeading' | 'absolute' | 'alpha'>): Heading {
  const screen = globalThis.screen?.orientation?.angle ?? 0;
  if (typeof webkitCompassHeading === 'number') return (webkitCompassHeading + screen) % 360;
  return absolute && alpha !== null ? (720 - alpha + screen) % 360 : null;
}

const turn = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);
