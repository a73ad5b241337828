/**
 * Bytes that this browser would still give us; infinite where it does not say. The database itself knows for sure, this
 * is to stop before it does.
 */
export async function spaceLeft(): Promise<number> {
  try {
    const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
    return quota === undefined || usage === undefined ? Number.POSITIVE_INFINITY : quota - usage;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
