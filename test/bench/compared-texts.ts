import { extract } from '../../src/extract/extract.ts'
import { shippedPacks } from '../../src/lexicon/packs/load.ts'
import { readMetadata } from '../../src/parse/metadata.ts'
import { parse } from '../../src/parse/parse.ts'
import type { PolicyDocument } from '../../src/record/document.ts'
import { recorded } from '../../src/report/records.ts'
import { openLedger } from '../../src/text/ledger.ts'
import { type Witness, witnessOf } from '../../src/witness/witness.ts'
import { officialTexts } from '../eval/official.ts'

/** Characters of a document that is compared. */
const LENGTH = 6000

/**
 * So many documents of about 6,000 characters: official texts, each told again in variants that leave paragraphs out and
 * change numbers, as cities do with what they take over. Undefined where the official texts are absent.
 */
export function comparedWitnesses(count: number): readonly Witness[] | undefined {
  const texts = officialTexts()?.filter(text => text.length > LENGTH / 2)
  if (!texts) return undefined
  return Array.from({ length: count }, (_, at) => {
    const text = texts[at % texts.length] as string
    return witnessOfText(`d${String(at).padStart(5, '0')}`, variant(text, Math.floor(at / texts.length)))
  })
}

/** Variant 0 is the text itself, cut to length; the others leave out one line in nine and count other numbers. */
function variant(text: string, number: number): string {
  const lines = text.split('\n')
  const kept = lines.filter((_, at) => number === 0 || at < 2 || (at * 7 + number * 3) % 9 !== 0)
  const changed = kept.map(line =>
    number === 0 ? line : line.replace(/[1-9](?=\d*[%万个家])/gu, digit => `${(Number(digit) + number) % 9}`),
  )
  const whole = changed.join('\n')
  if (whole.length <= LENGTH) return whole
  return whole.slice(0, whole.indexOf('\n', LENGTH) < 0 ? undefined : whole.indexOf('\n', LENGTH))
}

/** A witness of a clean text with the records found in it. */
function witnessOfText(id: string, text: string): Witness {
  const { tree } = parse(text)
  const metadata = readMetadata(tree, text)
  const records = extract(tree, text, { packs: shippedPacks(), title: metadata.title })
  const document: PolicyDocument = {
    schemaVersion: 1,
    id,
    source: { file: `${id}.txt`, sha256: '0'.repeat(64), mediaType: 'text/plain', encoding: 'UTF-8' },
    metadata: { ...metadata, citations: [], publishedBy: null, fields: [] },
    condition: { passes: [], messages: [] },
    ...recorded(records, openLedger(text)),
  }
  return witnessOf(document, text, tree)
}
