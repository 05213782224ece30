import { diffArrays } from 'diff'
import { oneOf } from '../../lexicon/pattern.ts'
import { CLASSIFIERS, UNITS } from '../../lexicon/quantities/units.ts'
import type { VersionPart } from '../../record/versions.ts'

const WORDS = oneOf([...UNITS.flatMap(({ words }) => words), ...CLASSIFIERS])
/** A date, a number with its unit (4.5个, 30%, 1.5万元), a Latin word, or one character. */
const TOKEN = new RegExp(
  [
    '(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?',
    `[0-9]+(?:[.,][0-9]+)*[万亿]*(?:${WORDS})?`,
    `[一二两三四五六七八九十百千万亿零〇]{2,}(?:${WORDS})?`,
    '[A-Za-z]+',
    '.',
  ].join('|'),
  'gsu',
)
const NUMBER = /^(?:[0-9]|[一二两三四五六七八九十百千万亿零〇]{2,})/
/** Marks that end a part of a sentence: words on both sides of one are changed for reasons of their own. */
const MARK = /[，。；：、！？\n]/

/** Edits beyond which tokens are not compared, since that takes time by their square: then whole sentences are. */
const MOST_EDITS = 1500
const SENTENCE = /[^。；！？\n]*(?:[。；！？\n]|$)/gu

/**
 * What changed from one text to another, by Myers' algorithm over tokens in which numbers stay whole. Single characters
 * that only happen to be in both, between two changes, are part of the change: 有序推进落实 → 全面促进执行 is one change, not two
 * around 进.
 * @returns parts that give the old text without those inserted, and the new text without those deleted
 */
export function insideParts(before: string, after: string): readonly VersionPart[] {
  if (before === after) return before === '' ? [] : [{ op: 'same', text: before }]
  const split = (pattern: RegExp) => [before.match(pattern) ?? [], after.match(pattern) ?? []] as const
  const changes = diffArrays(...split(TOKEN), { maxEditLength: MOST_EDITS }) ?? diffArrays<string>(...split(SENTENCE))
  const runs: Run[] = []
  for (const { added, removed, value } of changes) {
    const text = value.join('')
    const last = runs.at(-1)
    if (!added && !removed) runs.push({ same: text, deleted: '', inserted: '' })
    else if (last && last.same === '') {
      runs[runs.length - 1] = {
        same: '',
        deleted: last.deleted + (removed ? text : ''),
        inserted: last.inserted + (added ? text : ''),
      }
    } else runs.push({ same: '', deleted: removed ? text : '', inserted: added ? text : '' })
  }
  return joined(runs).flatMap(({ same, deleted, inserted }) =>
    same === '' ? blockOf(deleted, inserted) : [{ op: 'same' as const, text: same }],
  )
}

/** What is in both, or a change: never both. */
interface Run {
  readonly same: string
  readonly deleted: string
  readonly inserted: string
}

/** Take what is in both by chance into the changes around it. */
function joined(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = []
  runs.forEach((run, index) => {
    const [last, next] = [out.at(-1), runs[index + 1]]
    if (last && last.same === '' && next && run.same !== '' && isChance(run.same, last, next)) {
      out[out.length - 1] = { same: '', deleted: last.deleted + run.same, inserted: last.inserted + run.same }
    } else if (last && last.same === '' && run.same === '') {
      out[out.length - 1] = { same: '', deleted: last.deleted + run.deleted, inserted: last.inserted + run.inserted }
    } else out.push(run)
  })
  return out
}

/** One character, or two between long changes, on both sides of which something was replaced. */
function isChance(same: string, left: Run, right: Run): boolean {
  if (MARK.test(same) || NUMBER.test(same)) return false
  const replaced = [left, right].filter(({ deleted, inserted }) => deleted !== '' && inserted !== '').length
  if (same.length === 1) return replaced > 0
  return (
    same.length === 2 && replaced === 2 && [left, right].every(run => run.deleted.length + run.inserted.length >= 4)
  )
}

function blockOf(deleted: string, inserted: string): readonly VersionPart[] {
  const number = changesNumber(deleted, inserted) ? { number: true as const } : {}
  return [
    ...(deleted === '' ? [] : [{ op: 'deleted' as const, text: deleted, ...number }]),
    ...(inserted === '' ? [] : [{ op: 'inserted' as const, text: inserted, ...number }]),
  ]
}

function changesNumber(deleted: string, inserted: string): boolean {
  const [from, to] = [numbersIn(deleted), numbersIn(inserted)]
  return from.length > 0 && to.length > 0 && from.some(({ text }, index) => to[index] && to[index].text !== text)
}

/** A number in a text. */
export interface NumberAt {
  readonly text: string
  readonly at: number
}

/** The numbers of a text, whole. */
export function numbersIn(text: string): readonly NumberAt[] {
  return Array.from(text.matchAll(TOKEN), match => ({ text: match[0], at: match.index })).filter(token =>
    NUMBER.test(token.text),
  )
}
