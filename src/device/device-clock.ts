import { v7 } from 'uuid';
import type { Clock } from '../sync/ports.ts';

/** This phone's own clock and dice. */
export const deviceClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  newId: () => v7(),
};
