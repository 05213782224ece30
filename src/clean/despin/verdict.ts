/** Fewer signs than this are chance, in all and for every thousand characters: official text has a rare word now and then. */
const LEAST_SIGNS = 1
const LEAST_SIGNS_PER_THOUSAND = 0.35
/** So many signs are enough however long the page is: a word is counted twice at the most. */
const PLENTY_OF_SIGNS = 10
/** ln likelihood that reading the page as a spun one must gain: in all, and for every thousand characters. */
const LEAST_GAIN = 20
const LEAST_GAIN_PER_THOUSAND = 40

/** Whether a text has enough words that only tools write to be worth reading as a spun one. */
export function isSuspect(signs: number, length: number): boolean {
  const expected = (length / 1000) * LEAST_SIGNS_PER_THOUSAND
  return signs >= Math.min(PLENTY_OF_SIGNS, Math.max(LEAST_SIGNS, expected))
}

/** Mean ln P of a character below which a text is no official text, however it is read. */
const LEAST_OFFICIAL = -4.8

/**
 * Whether a page is spun, by how much likelier it gets when it is read as one, and by how official it then reads. Of two
 * hundred clean official documents three gain more than 40 for a thousand characters, none of them with signs; spun ones
 * gain some hundreds; what
 * they read as has a mean of -1.5 to -4.4. An essay has words that tools write too, but no official text behind it: -5
 * to -7.5 for news, fiction and essays.
 */
export function isSpun({ text, gain, official }: { text: string; gain: number; official: number }): boolean {
  return gain >= LEAST_GAIN && (gain / text.length) * 1000 >= LEAST_GAIN_PER_THOUSAND && official >= LEAST_OFFICIAL
}
