/** What somebody typed, pasted or scanned: a short code moves a session, everything else is an invitation. */
export interface TypedCode {
  readonly kind: 'invitation' | 'short';
  readonly code: string;
}

/** Short codes are eight letters and digits, shown as XXXX-XXXX; codes of invitations are longer. */
const SHORT = /^[0-9a-z]{4}[\s-]?[0-9a-z]{4}$/i;

/** Reads a code out of what was typed: the bare code, with spaces, or the whole link. undefined where there is none. */
export function readCode(typed: string): TypedCode | undefined {
  const code = typed.slice(typed.lastIndexOf('#') + 1).trim();
  // A link without its code: only the part before the # was copied.
  if (code === '' || code.includes('/')) return undefined;
  return { kind: SHORT.test(code) ? 'short' : 'invitation', code };
}
