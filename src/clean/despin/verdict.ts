/** Fewer signs than this are chance, in all and for every thousand characters: official text has a rare word now and then. */
const LEAST_SIGNS = 1.5
const LEAST_SIGNS_PER_THOUSAND = 0.5
/** So many signs are enough however long the page is: a word is counted twice at the most. */
const PLENTY_OF_SIGNS = 10
/** A row of a tool's table at least this sure is proof of a tool; one at least that sure is half of one. */
const PROOF = 0.97
const HALF_PROOF = 0.9
/** ln likelihood gained for a thousand characters, from which on half a proof will do, and from which on none is needed. */
const FAIR_GAIN = 75
const GREAT_GAIN = 100
const LEAST_GAIN = 20
/** Rows that must be right for all that is known of those likelier right than wrong: one rare word makes a great gain too. */
const LEAST_RIGHT = 1.75
const LIKELY = 0.5
/** Proofs that a page needs, and one more for each so many characters: chance has more room on a long page. */
const LEAST_PROOFS = 1.5
const CHARACTERS_PER_PROOF = 20_000
/** The same where guesses of the context were let in: they find something everywhere. */
const LEAST_PROOFS_WITH_GUESSES = 2

/** Whether a text has enough words that only tools write to be worth reading as a spun one. */
export function isSuspect(signs: number, length: number): boolean {
  const expected = (length / 1000) * LEAST_SIGNS_PER_THOUSAND
  return signs >= Math.min(PLENTY_OF_SIGNS, Math.max(LEAST_SIGNS, expected))
}

/** Mean ln P of a character below which a text is no official text, however it is read. */
const LEAST_OFFICIAL = -4.8

/**
 * Whether a page is spun, by the rows of a tool's table that it proves, and by how official it reads with them undone.
 * Of two hundred clean official documents none has proofs of more than 1, or of more than 1.5 with guesses let in; pages
 * of tools whose tables were hidden have 2 to 10. An essay has words that tools write too, but no official text behind
 * it: the mean ln P of a character is -5 to -7.5 for news, fiction and essays, -1.5 to -4.4 behind spun pages. Speeches and
 * letters of an office lie between, with a 谢谢大家 that official text never writes: one word does not make them spun.
 * @param rows the confidence of the surest place of each row
 */
export function isSpun(rows: readonly number[], { length, gain, official, guessed }: PageSigns): boolean {
  if (official < LEAST_OFFICIAL) return false
  const proofs = rows.reduce((sum, row) => sum + (row >= PROOF ? 1 : row >= HALF_PROOF ? 0.5 : 0), 0)
  const least = guessed ? LEAST_PROOFS_WITH_GUESSES : LEAST_PROOFS
  if (proofs >= least + Math.floor(length / CHARACTERS_PER_PROOF)) return true
  const right = rows.reduce((sum, row) => sum + (row >= LIKELY ? row : 0), 0)
  if (right < LEAST_RIGHT) return false
  const perThousand = (gain / length) * 1000
  return !guessed && gain >= LEAST_GAIN && perThousand >= (proofs > 0 ? FAIR_GAIN : GREAT_GAIN)
}

/** What reading a page as a spun one shows. */
export interface PageSigns {
  readonly length: number
  /** ln of how much likelier the page is as read than as it stands, the tool's replacements paid for. */
  readonly gain: number
  /** Mean ln P of a character of the page as read. */
  readonly official: number
  /** Whether the context was asked for words that no table has. */
  readonly guessed: boolean
}
