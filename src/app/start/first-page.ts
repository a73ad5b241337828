import { lastPlace, type Place } from '../ui/last-place.ts';
import type { Held } from './campaign-holder.ts';

/** Where somebody belongs: the office at its desk, a lead by the size of the screen, everybody else where they worked last. */
export function firstPage(held: Held): Place | '/office' {
  if (held.kind !== 'open') return '/street';
  switch (held.client.actor.role) {
    case 'office':
      return '/office';
    case 'lead':
      return matchMedia('(min-width: 900px)').matches ? '/office' : lastPlace();
    case 'volunteer':
      return lastPlace();
  }
}
