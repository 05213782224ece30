import type { LanguageModel } from '../../language/model.ts'

/** Units before and after a place that bear on what is read there: the model looks no further. */
export const REACH = 4

/** The model's state at a place, from the units just before it. */
export function stateBefore(model: LanguageModel, text: string, at: number): number {
  let state = at <= REACH ? model.start : model.anywhere
  for (let unit = Math.max(0, at - REACH); unit < at; unit++) state = model.next(state, text.charCodeAt(unit))
  return state
}

/** ln P of a text after a state. */
export function fitOf(model: LanguageModel, before: number, text: string): number {
  let state = before
  let sum = 0
  for (let at = 0; at < text.length; at++) {
    state = model.next(state, text.charCodeAt(at))
    sum += model.lastLogProb
  }
  return sum
}
