/**
 * The terms of a text: neighbouring pairs of Han characters inside a run of them, and other words and numbers whole. Pairs
 * need no word list, and compare Chinese nearly as well as words do.
 */
export function countTerms(text: string, into: Map<string, number> = new Map(), times = 1): Map<string, number> {
  for (const [run] of text.matchAll(RUNS)) {
    if (!HAN.test(run)) into.set(run, (into.get(run) ?? 0) + times)
    else
      for (let at = 0; at + 2 <= run.length; at++) {
        const pair = run.slice(at, at + 2)
        into.set(pair, (into.get(pair) ?? 0) + times)
      }
  }
  return into
}

const RUNS = /\p{Script=Han}+|[A-Za-z]+|[0-9]+(?:\.[0-9]+)?/gu
const HAN = /^\p{Script=Han}/u
