/**
 * One sign that a line belongs to the web site around a document, or, with a positive weight, to the document itself.
 * Weights add up over a line; `clean/lines/segment.ts` weighs lines against their neighbours. The scale: 2 is a hint,
 * 4 is telling, 8 and more decides a line whatever stands beside it.
 */
export interface LineSign {
  readonly id: string
  readonly about: string
  readonly pattern: RegExp
  readonly weight: number
  /** The reason of the removal when this sign decides: a key of `lexicon/messages/reasons.ts`. Absent for document signs. */
  readonly reason?: string
  /** Also looked for in long lines; the others are signs of short lines only, where they cannot be part of a sentence. */
  readonly anyLength?: true
  readonly yes: readonly string[]
  readonly no: readonly string[]
}
