import { composeEdits } from '../text/compose.ts'
import { applyEdits, type Edit } from '../text/edit.ts'

/** One step inside a pass: sorted, disjoint edits, none where the text is as it should be. */
export type Stage = (text: string) => readonly Edit[]

/** One stage after the other, each on what the one before it left, as edits of the text itself. */
export function inTurn(stages: readonly Stage[]): Stage {
  return text => {
    let edits: readonly Edit[] = []
    let current = text
    for (const stage of stages) {
      const next = stage(current)
      if (next.length === 0) continue
      edits = composeEdits(text, edits, next)
      current = applyEdits(current, next)
    }
    return edits
  }
}

/** A stage that has nothing to do unless a sign occurs: one quick look in place of a slow one. */
export function where(sign: RegExp, stage: Stage): Stage {
  return text => (sign.test(text) ? stage(text) : [])
}

/** So many rounds settle any text that no one wrote to unsettle them. */
const MOST_ROUNDS = 8

/** A stage over and over until it has nothing more to change: what one rule leaves may be what another looks for. */
export function untilSettled(stage: Stage): Stage {
  return text => {
    let edits = stage(text)
    for (let round = 1, next = edits; next.length > 0 && round < MOST_ROUNDS; round++) {
      next = stage(applyEdits(text, edits))
      edits = composeEdits(text, edits, next)
    }
    return edits
  }
}

/** A stage that replaces each match of a global pattern; `undefined`, or what stands there already, leaves it. */
export function replacing(
  pattern: RegExp,
  reason: string,
  insert: (match: RegExpExecArray, text: string) => string | undefined,
): Stage {
  return text => {
    const edits: Edit[] = []
    for (const match of text.matchAll(pattern)) {
      const to = insert(match, text)
      if (to === undefined || to === match[0]) continue
      edits.push({ start: match.index, end: match.index + match[0].length, insert: to, reason })
    }
    return edits
  }
}
