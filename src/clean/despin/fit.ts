import type { LanguageModel } from '../../language/model.ts'

/** Units before and after a place that bear on what is read there: the model looks no further. */
export const REACH = 4

/** The model's state at a place, from the units just before it. */
export function stateBefore(model: LanguageModel, text: string, at: number): number {
  let state = at <= REACH ? model.start : model.anywhere
  for (let unit = Math.max(0, at - REACH); unit < at; unit++) state = model.next(state, text.charCodeAt(unit))
  return state
}

/** A unit's ln P is never above 0, but for the rounding of the model's numbers: a text does not gain as much as this. */
export const ROUNDING = 0.5

/**
 * ln P of a text after a state.
 * @param least what is below it is of no use: the model is not asked further, and the result is some number below it
 */
export function fitOf(model: LanguageModel, before: number, text: string, least = Number.NEGATIVE_INFINITY): number {
  const hopeless = least - ROUNDING
  let state = before
  let sum = 0
  for (let at = 0; at < text.length && sum >= hopeless; at++) {
    state = model.next(state, text.charCodeAt(at))
    sum += model.lastLogProb
  }
  return sum
}
