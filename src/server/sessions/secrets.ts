import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** Crockford's base 32: no I, L, O, U, so that a code survives being read aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 256 random bits for a session cookie. */
export const newToken = () => randomBytes(32).toString('base64url');

/** 18 characters, 90 random bits, for a link. */
export const newInviteCode = () => newCode(18);

/** 8 characters, 40 random bits, for typing in: good for ten minutes and few tries. Shown as XXXX-XXXX. */
export const newHandoverCode = () => newCode(8).replace(/^(.{4})/, '$1-');

const newCode = (length: number) => Array.from({ length }, () => ALPHABET[randomInt(32)]).join('');

/** A code as it was made, however it was typed: small letters, spaces, hyphens, O for 0, I or L for 1. */
export function normalizeCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** What is stored instead of a secret. The secrets are random, so one round of SHA-256 cannot be turned back. */
export const hashSecret = (secret: string) => createHash('sha256').update(secret).digest('hex');

export function sameHash(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
