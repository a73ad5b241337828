/** A setting that would have to be different, and the nearest value that would do. */
export interface Remedy {
  /** Path in the settings, "wards.04.min"; the app has words for each. */
  readonly setting: string;
  readonly from: number | string | null;
  readonly to: number | string | null;
}

/**
 * What was asked for cannot be. `code` says which two wishes do not go together, the app has a sentence for each; the
 * remedies together are the smallest change of settings that resolves it.
 */
export class Contradiction extends Error {
  readonly code: string;
  readonly values: Readonly<Record<string, number | string>>;
  readonly remedies: readonly Remedy[];

  constructor(code: string, values: Readonly<Record<string, number | string>> = {}, remedies: readonly Remedy[] = []) {
    super(`${code} ${JSON.stringify(values)}`);
    this.name = 'Contradiction';
    this.code = code;
    this.values = values;
    this.remedies = remedies;
  }
}
