import * as z from 'zod/mini';
import type { City } from '../city.ts';
import { rowId } from '../model/fields.ts';
import { sparedDoor } from '../model/turf.ts';
import { applied, defineFact, parked } from '../mutator.ts';
import { sameDoor } from '../rules/spared-doors.ts';
import type { View } from '../view.ts';

/** "Please don't ring here again": the door and nothing else; no reason, no name, no time. */
export const spareDoor = defineFact({
  discreet: true,
  args: z.strictObject({ turf: rowId, door: sparedDoor, spared: z.boolean() }),
  run(tx, { turf: turfId, door, spared }, { city }) {
    if (!tx.get('turf', turfId)) return parked('unknown-turf');
    // A street that nobody knows could be anything, a name for instance.
    if (!isStreet(tx, city, door.street)) return parked('invalid', 'args');
    // Turfs may overlap: whoever comes through this street next must know it, whichever turf they hold.
    for (const turf of [...tx.all('turf')]) {
      const here = turf.id === turfId || turf.sections.some(({ streets }) => streets.includes(door.street));
      const others = turf.spared.filter((one) => !sameDoor(one, door));
      if (!here || (!spared && others.length === turf.spared.length)) continue;
      tx.put('turf', { ...turf, spared: spared ? [...others, door] : others });
    }
    return applied();
  },
});

function isStreet(view: View, city: City, name: string): boolean {
  const turfs = [...view.all('turf')];
  return (
    turfs.some(({ sections }) => sections.some(({ streets }) => streets.includes(name))) ||
    city.pack.streets.some((street) => street.name === name)
  );
}
