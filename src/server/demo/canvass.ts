import type { Addresses } from '../../domain/geometry/read-addresses.ts';
import { gatherCanvassers } from './canvassers.ts';
import { drawTurfs } from './draw-turfs.ts';
import { fillShifts } from './fill-shifts.ts';
import { planShifts } from './plan-shifts.ts';
import { MINUTE_MS, type Scene } from './scene.ts';
import { walkTurfs } from './walk-turfs.ts';

/** Doors, stands and meetings: two weeks of them behind, two ahead. */
export function canvass(scene: Scene, addresses: Addresses | null, from: number): void {
  const canvassers = gatherCanvassers(scene, from);
  const turfs = drawTurfs(scene, addresses, from + 90 * MINUTE_MS);
  const planned = planShifts(scene, canvassers, from + 120 * MINUTE_MS);
  fillShifts(scene, canvassers, planned);
  walkTurfs(scene, canvassers, planned, turfs);
}
