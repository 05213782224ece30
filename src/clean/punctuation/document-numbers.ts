import { NUMBER_BRACKETS } from '../../lexicon/punctuation.ts'
import { replacing } from '../stage.ts'

const { open, close } = NUMBER_BRACKETS
const set = (marks: string) => `[${marks.replace(/[\]\\^-]/g, '\\$&').replace(/\[/g, '\\[')}]`

/**
 * The year of a document number stands in 〔〕 (GB/T 9704—2012, 7.2.5) and nothing in the number is spaced:
 *
 *     国办发 [2019] 15 号   国办发〔2019〕15号
 *
 * Court numbers (（2021）京01民终5号) have no 号 behind the digits that follow the year; they and `(2021)` elsewhere stay.
 */
export const documentNumbers = replacing(
  new RegExp(` ?${set(open)}(?<=[\\u4e00-\\u9fff] ?.) ?((?:19|20)\\d\\d) ?年?${set(close)} ?(\\d{1,5}) ?号`, 'g'),
  'document-number',
  ([, year, number]) => `〔${year}〕${number}号`,
)
