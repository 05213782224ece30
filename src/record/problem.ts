/** What is wrong with a value that was read: where in it, and which row of `lexicon/messages/` says what. */
export interface Problem {
  /** A JSON Pointer (RFC 6901) into the value; empty for the whole of it. */
  readonly path: string
  readonly id: string
  readonly values: Readonly<Record<string, string | number>>
}
