import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanPage } from '../../src/clean/clean.ts'
import { extract } from '../../src/extract/extract.ts'
import { parse } from '../../src/parse/parse.ts'
import { compareRecords, type Gold, KINDS, type Kind, type Matched, scores, sum } from './record-facts.ts'
import { tallyFields } from './record-fields.ts'
import { percent, type Section, table } from './section.ts'

const GOLD = join(import.meta.dirname, '../gold')
const CASES = join(import.meta.dirname, '../cases/records')

/** A text and the records that a reader finds in it. */
export interface RecordCase {
  readonly id: string
  /** Gold pages are clean; made-up documents are pages, cleaned before they are read. */
  readonly clean: string
  readonly gold: Gold
}

/** The pages that have gold. */
export function goldDocuments(): readonly RecordCase[] {
  return namesIn(GOLD, /\.json$/).map(name =>
    readCase(name.slice(0, -'.json'.length), join(GOLD, name.replace(/json$/, 'clean.txt')), join(GOLD, name)),
  )
}

/** Made-up documents of many subjects, annotated by reading; some hold no records at all. */
export function caseDocuments(): readonly RecordCase[] {
  return namesIn(CASES, /^[a-z-]+$/).map(id => {
    const page = readCase(id, join(CASES, id, 'input.txt'), join(CASES, id, 'records.json'))
    return { ...page, clean: cleanPage({ text: page.clean, syntax: 'plain' }).ledger.clean }
  })
}

function namesIn(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(folder)
    .filter(name => pattern.test(name))
    .sort()
}

function readCase(id: string, text: string, records: string): RecordCase {
  return { id, clean: readFileSync(text, 'utf8'), gold: JSON.parse(readFileSync(records, 'utf8')) as Gold }
}

/** The records of one document against its gold. */
export function compareCase({ clean, gold }: RecordCase): Readonly<Record<Kind, Matched>> {
  return compareRecords(gold, extract(parse(clean).tree, clean))
}

/** Precision, recall and F1 of the records of each document that has gold, and of all made-up documents together. */
export function evaluateRecords(): Section {
  const rows = [['document, records', 'gold', 'precision', 'recall', 'F1']]
  const notes: string[] = []
  const add = (id: string, kind: Kind, matched: Matched) => {
    const { precision, recall, f1 } = scores(matched)
    const gold = matched.found + matched.missed.length
    rows.push([`${id}, ${kind}`, String(gold), percent(precision), percent(recall), percent(f1)])
  }
  const note = (id: string, { missed, wrong }: Matched) => {
    for (const [word, facts] of [
      ['missed', missed],
      ['wrong', wrong],
    ] as const)
      notes.push(...facts.map(({ key, words, quote }) => `  ${id}: ${word} ${key} ${words} "${quote.slice(0, 40)}"`))
  }
  for (const document of goldDocuments()) {
    const compared = compareCase(document)
    for (const kind of KINDS) {
      add(document.id, kind, compared[kind])
      note(document.id, compared[kind])
    }
  }
  const cases = caseDocuments().map(document => ({ id: document.id, compared: compareCase(document) }))
  for (const kind of KINDS) {
    add(`${cases.length} cases`, kind, sum(cases.map(({ compared }) => compared[kind])))
    for (const { id, compared } of cases) note(id, compared[kind])
  }
  const gold = goldDocuments().map(compareCase)
  return {
    title: 'Records against gold, on the clean gold text',
    lines: [
      ...table(rows),
      ...notes,
      '',
      ...fieldLines('gold', gold),
      '',
      ...fieldLines(
        'cases',
        cases.map(({ compared }) => compared),
      ),
    ],
  }
}

/** What else the found records say, field by field. */
function fieldLines(name: string, compared: readonly Readonly<Record<Kind, Matched>>[]): readonly string[] {
  const rows = [[`${name}, field`, 'stated', 'right', 'share']]
  const notes: string[] = []
  for (const kind of KINDS) {
    for (const { field, stated, right, wrong } of tallyFields(kind, sum(compared.map(one => one[kind])).pairs)) {
      if (stated > 0) rows.push([`${kind}.${field}`, String(stated), String(right), percent(right / stated)])
      notes.push(...wrong.map(words => `  ${name} ${kind}.${field}: ${words}`))
    }
  }
  return [...table(rows), ...notes]
}
