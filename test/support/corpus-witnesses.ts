import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from '../../src/parse/parse.ts'
import type { DocumentEdits, PolicyDocument } from '../../src/record/document.ts'
import { type Witness, witnessOf } from '../../src/witness/witness.ts'

const EXTRACTED = resolve(import.meta.dirname, '../../extracted')
const CORPUS_IDS = ['baodi-2020', 'chongqing-2023', 'hangzhou-2021', 'nhc-2021', 'zhuji-2021-draft']

/** The documents of extracted/, prepared for comparison, in the order of their ids. */
export function corpusWitnesses(): readonly Witness[] {
  return CORPUS_IDS.map(id => {
    const document = JSON.parse(readFileSync(`${EXTRACTED}/${id}.json`, 'utf8')) as PolicyDocument
    const { clean } = JSON.parse(readFileSync(`${EXTRACTED}/${id}.edits.json`, 'utf8')) as DocumentEdits
    return witnessOf(document, clean, parse(clean).tree)
  })
}
