/**
 * Fetches what plans, so that a laptop can plan without a network later: the service worker keeps every file that was
 * fetched once.
 */
export async function fetchPlanners(): Promise<void> {
  const paths = (await (await fetch('/planners.json', { cache: 'no-store' })).json()) as readonly string[];
  await Promise.allSettled(paths.map((path) => fetch(path)));
}
