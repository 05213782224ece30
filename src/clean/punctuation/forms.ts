import { STANDARD_FORMS } from '../../lexicon/punctuation.ts'
import { inTurn, replacing } from '../stage.ts'

/** Full-width digits and letters, and compatibility forms of marks. */
const letters = replacing(/[０-９Ａ-Ｚａ-ｚ＆＠＿]+/g, 'full-width-letter', ([run]) =>
  run.replace(/./g, character => String.fromCharCode(character.charCodeAt(0) - 0xfee0)),
)

const marks = replacing(
  new RegExp(`[${Object.keys(STANDARD_FORMS).join('')}]`, 'g'),
  'mark-form',
  ([mark]) => STANDARD_FORMS[mark],
)

/** The dot of `1．` and `1．5万`, and of `1﹒` where a number is meant; between words it is left (约翰．史密斯). */
const dots = replacing(/[．﹒](?<=[0-9A-Za-z].)/g, 'mark-form', () => '.')

export const forms = inTurn([letters, marks, dots])
