import { loadModel } from '../language/load.ts'

/** A place where a heading could run into its text. */
export interface LostBreak {
  /** Length of the heading, in UTF-16 units. */
  readonly at: number
  /** Natural logarithm of how much likelier a line break there makes the words than none. */
  readonly gain: number
  /** By how much `gain` is above that of the next best place. */
  readonly margin: number
}

const SHORTEST = 4
const LONGEST = 40
/** How many characters behind a place the model is asked about: beyond them a break is forgotten. */
const REACH = 6
/** What it is worth that the text takes up the last words of the heading. */
const ECHO_GAIN = 4

/** Words and marks that no heading ends with. */
const OPEN_END = /[，、：:。；（《“‘【〔—·\-/+.\d%★☆以在从对为将把由向被按的和与及或等]$|\d年$/
/** Words and marks that no paragraph starts with. */
const INNER_START = /^(?:[，、：:。；（）》”’】〕·.%的和与及或等了应须需均是]|\d(?!\d{3}年|\d年))/

/**
 * Where a heading ends that nothing parts from its text, by the language model of official Chinese: the place where a line
 * break and a new paragraph are the likeliest, against the same words going on. Null where no place is possible.
 *
 *     支持创新型企业加快成长|建立以科技型中小企业为主体的高新技术企业培育机制，…
 *
 * The log ratio is that of a likelihood ratio test between the two readings of a string, as sentence boundary detection uses
 * it (Stolcke and Shriberg 1996, “Automatic linguistic segmentation of conversational speech”).
 */
export function lostBreak(words: string): LostBreak | null {
  const stop = sentenceEnd(words)
  const last = Math.min(LONGEST, stop - SHORTEST)
  if (last < SHORTEST) return null
  const model = loadModel()
  const text = words.slice(0, last + REACH)
  const sums = [0]
  let state = model.start
  let best: { at: number; gain: number } | null = null
  let second = Number.NEGATIVE_INFINITY
  const states: number[] = [state]
  for (let at = 0; at < text.length; at++) {
    state = model.next(state, text.charCodeAt(at))
    sums.push((sums[at] as number) + model.lastLogProb)
    states.push(state)
  }
  for (let at = SHORTEST; at <= last; at++) {
    if (!isOpen(text, at)) continue
    const to = Math.min(text.length, at + REACH)
    model.next(states[at] as number, 0x0a)
    let broken = model.lastLogProb
    let after = model.start
    const unbroken = (sums[to] as number) - (sums[at] as number)
    const echo = echoes(words, at) ? ECHO_GAIN : 0
    // Each character makes the break less likely: a place that has fallen behind the second best need not be read on.
    for (let next = at; next < to && broken - unbroken + echo > second; next++) {
      after = model.next(after, text.charCodeAt(next))
      broken += model.lastLogProb
    }
    const gain = broken - unbroken + echo
    if (!best || gain > best.gain) {
      second = best?.gain ?? second
      best = { at, gain }
    } else if (gain > second) {
      second = gain
    }
  }
  return best && { ...best, margin: best.gain - second }
}

/** The end of the first sentence, and at most the second of its commas: no heading has more. */
function sentenceEnd(words: string): number {
  let commas = 0
  for (let at = 0; at < words.length && at < LONGEST + SHORTEST + 1; at++) {
    const mark = words[at] as string
    if (/[。；;！？\n]/.test(mark)) return at
    if (mark === '，' && ++commas === 3) return at
  }
  return Math.min(words.length, LONGEST + SHORTEST + 1)
}

function isOpen(text: string, at: number): boolean {
  return (
    !OPEN_END.test(text.slice(Math.max(0, at - 2), at)) &&
    !INNER_START.test(text.slice(at, at + 5)) &&
    !insideMarks(text, at)
  )
}

function insideMarks(text: string, at: number): boolean {
  let depth = 0
  for (let before = 0; before < at; before++) {
    if ('（《“【〔'.includes(text[before] as string)) depth++
    if ('）》”】〕'.includes(text[before] as string)) depth--
  }
  return depth > 0
}

/** 确定试点城市|试点城市由…: the text takes up the last words of the heading, of four characters or more. */
function echoes(words: string, at: number): boolean {
  for (let size = 4; size <= Math.min(12, at); size++) {
    if (words.startsWith(words.slice(at - size, at), at)) return true
  }
  return false
}
