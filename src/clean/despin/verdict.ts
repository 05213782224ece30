/** Fewer signs than this are chance: official text has a rare word now and then. */
const LEAST_SUSPICION = 1.8
/** ln likelihood that reading the page as a spun one must gain: in all, and for every thousand characters. */
const LEAST_GAIN = 25
const LEAST_GAIN_PER_THOUSAND = 45

/** Whether a text has enough words that only tools write to be worth reading as a spun one. */
export function isSuspect(suspicion: number): boolean {
  return suspicion >= LEAST_SUSPICION
}

/** Mean ln P of a character below which a text is no official text, however it is read. */
const LEAST_OFFICIAL = -4.8

/**
 * Whether a page is spun, by how much likelier it gets when it is read as one, and by how official it then reads. Of two
 * hundred clean official documents one gains more than 45 for a thousand characters, spun ones gain some hundreds; what
 * they read as has a mean of -1.5 to -4.4. An essay has words that tools write too, but no official text behind it: -5
 * to -7.5 for news, fiction and essays.
 */
export function isSpun({ text, gain, official }: { text: string; gain: number; official: number }): boolean {
  return gain >= LEAST_GAIN && (gain / text.length) * 1000 >= LEAST_GAIN_PER_THOUSAND && official >= LEAST_OFFICIAL
}
