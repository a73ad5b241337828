/** A photo that is not with the server yet. Its bytes lie apart, so that a look at the queue does not read them all. */
export interface StoredPhoto {
  /** UUID v7: their order is that in which they were taken. */
  readonly photo: string;
  /** Bytes in all, and how many of them the server has. */
  readonly size: number;
  readonly sent: number;
  /** Tries that the server answered with an error of its own. */
  readonly failures: number;
  /** Somebody said: send it now, whatever the network. */
  readonly urgent: boolean;
  /** Why the server will never take it; its bytes are gone then. */
  readonly refused: string | null;
}
