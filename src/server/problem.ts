import { sqlState } from './database/database.ts';

/** Why a request cannot be answered as wished: an HTTP status, a stable code for the app, a sentence for people. */
export class Problem extends Error {
  readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 429 | 500 | 503;
  readonly code: string;

  constructor(status: Problem['status'], code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const DISK_FULL = new Set(['53100', 'ENOSPC', 'EDQUOT']);
const CONNECTION = /^(08|57P0)|^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT)$/;

/** The problem that an error of the database means to the one who asked. Everything else is a server error. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const code = sqlState(error) ?? (error as { code?: string } | null)?.code ?? '';
  if (DISK_FULL.has(code)) {
    return new Problem(
      503,
      'disk-full',
      'The server has no space left and stored nothing of this. Your phone keeps it and tries again.',
    );
  }
  if (CONNECTION.test(code)) {
    return new Problem(
      503,
      'no-database',
      'The server cannot reach its database. Your phone keeps everything and tries again.',
    );
  }
  return new Problem(
    500,
    'server-error',
    'Something went wrong on the server. Nothing of this was stored; it will be tried again.',
  );
}
