/** Sends one SQL statement with $1, $2 … and gives its rows. int8 comes back as number, json as value, on both engines. */
export interface Queryable {
  query<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
}

/** A transaction in progress. */
export interface Transaction extends Queryable {
  /**
   * Sends a statement whose rows nobody needs, without waiting for it: on PostgreSQL it travels together with what
   * follows. Its failure fails the transaction with its error.
   */
  send(sql: string, params?: readonly unknown[]): void;
}

/**
 * The one adapter between the server and its database: the same SQL text (a PostgreSQL 15 subset) runs on PostgreSQL
 * and on the embedded one. Statements fail with an error that carries PostgreSQL's five-letter `code`.
 */
export interface Database extends Queryable {
  readonly engine: 'embedded' | 'postgresql';
  /** Commits when `work` resolves and rolls back when it throws; then it throws the same error. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * Calls back for every NOTIFY on the channel, after its commit. `onGap` is called when messages may have been missed
   * (the connection broke and is back). Resolves once it listens.
   */
  listen(channel: string, onMessage: (payload: string) => void, onGap: () => void): Promise<void>;
  /** All of its files as one gzipped tar, consistent; only the embedded database, PostgreSQL has tools of its own. */
  readonly dump?: () => Promise<Uint8Array>;
  close(): Promise<void>;
}

/** PostgreSQL's five-letter SQLSTATE of an error, if it is one of the database's. */
export function sqlState(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}
