import { type ComponentType, lazy } from 'react';

/** A part that nobody needs so much that the page may end for it: without a network, and never stored, it is left out. */
export const loadOrNothing = <P>(load: () => Promise<ComponentType<P>>) =>
  lazy(async () => ({ default: await load().catch((): ComponentType<P> => () => null) }));
