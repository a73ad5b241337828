import { PROTOCOL } from './protocol.ts';

/** A deed by name with its arguments, as some version of the app wrote them. */
export interface Deed {
  readonly name: string;
  readonly args: unknown;
}

/**
 * How a deed of one version is said in the next. A step stays for 180 days after the last app that wrote the version
 * it starts from: that long a phone may lie in a drawer.
 */
export type UpCastSteps = Readonly<Record<number, (deed: Deed) => Deed>>;

/** 1 to 2: shifts, turfs and what belongs to them came; nothing that was said before is said otherwise. */
const steps: UpCastSteps = {};

/** The deed in today's words. A version without a step changed nothing about deeds. */
export function upCast(deed: Deed, protocol: number, through: UpCastSteps = steps, today = PROTOCOL): Deed {
  let cast = deed;
  for (let version = protocol; version < today; version++) cast = through[version]?.(cast) ?? cast;
  return cast;
}
