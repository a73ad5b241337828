/** One step of the schema. Steps are never changed once released; each statement is sent on its own. */
export interface Migration {
  readonly name: string;
  readonly statements: readonly string[];
}
