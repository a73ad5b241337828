/** What a transaction has sent and not waited for. */
export class SentStatements {
  readonly #sent: Promise<unknown>[] = [];

  add(statement: Promise<unknown>): void {
    statement.catch(() => {}); // heard of in `firstFailure`
    this.#sent.push(statement);
  }

  /** The error of the first that failed: what comes after it only says that the transaction is aborted. */
  async firstFailure(): Promise<Error | undefined> {
    const results = await Promise.allSettled(this.#sent);
    return results.find((result) => result.status === 'rejected')?.reason;
  }
}
