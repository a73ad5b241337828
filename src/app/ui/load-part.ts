import { type ComponentType, lazy } from 'react';

/** A phone that lost its network before everything was stored asks again this often. */
const AGAIN_MS = 2_000;

/** A part whose code comes with the first need. Where it cannot, it goes on asking, and the page does without it meanwhile. */
export const loadPart = <P>(load: () => Promise<ComponentType<P>>) =>
  lazy(async () => {
    for (;;) {
      try {
        return { default: await load() };
      } catch {
        await new Promise((wake) => setTimeout(wake, AGAIN_MS));
      }
    }
  });
