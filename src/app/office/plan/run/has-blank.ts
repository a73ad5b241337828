/** Whether a number of the settings is missing: an emptied field is NaN. */
export function hasBlank(settings: unknown): boolean {
  if (typeof settings === 'number') return Number.isNaN(settings);
  if (typeof settings !== 'object' || settings === null) return false;
  return Object.values(settings).some(hasBlank);
}
