/** Where an invitation leads once somebody is in. */
export interface Destination {
  readonly kind: 'shifts' | 'survey' | 'shift';
  readonly path: string;
}

/** A shift's id as it stands in its address; not one of the rooms beside the shifts. */
const SHIFT = /^shifts\/(?!(?:survey|doors|mine)$)[\w-]{1,64}$/;

/**
 * What the invitation is for.
 * @param link the link, or what follows its path: `?to=shifts`, `?to=survey` or `?to=shifts/ID`
 * @returns undefined for every other form: a link from outside must not open just any room
 */
export function readDestination(link: string): Destination | undefined {
  const to = new URLSearchParams(queryOf(link)).get('to') ?? '';
  if (to === 'shifts') return { kind: 'shifts', path: '/shifts' };
  if (to === 'survey') return { kind: 'survey', path: '/shifts/survey' };
  return SHIFT.test(to) ? { kind: 'shift', path: `/${to}` } : undefined;
}

/** '?to=shifts' of a link; '' where there is none. */
export const queryOf = (link: string): string => /^[^#?]*(\?[^#]*)/.exec(link)?.[1] ?? '';
