/** What a person decided about a restoration. */
export const VERDICTS = ['accepted', 'rejected'] as const
export type Verdict = (typeof VERDICTS)[number]

/** A word that a spinning tool writes, and the official word it writes it for. */
export interface SpinPair {
  readonly spun: string
  /** Empty for a keyword that the tool stuffs into sentences. */
  readonly official: string
}

/** One entry of `<name>.corrections.yaml`: a person's decision about what a word of the page stands for. */
export interface Correction {
  readonly spun: string
  /** What was accepted or rejected; a rejection without it rejects whatever the word is taken for. */
  readonly official?: string
  readonly verdict: Verdict
  /**
   * The words around it, with the word itself between 【】; the decision holds wherever they stand. Without it the decision
   * holds for the whole page. It is counted in the text that the `despin` pass is given: the page without markup and
   * damage, its spun words as they are.
   */
  readonly context?: string
}

/** The word in its context, as a correction names it. */
export function markedContext(before: string, spun: string, after: string): string {
  return `${before}【${spun}】${after}`
}
