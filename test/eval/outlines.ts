import { cleanPage } from '../../src/clean/clean.ts'
import { readMetadata } from '../../src/parse/metadata.ts'
import { parse } from '../../src/parse/parse.ts'
import { DAMAGES, type Outlined, placedSections } from './outline-damage.ts'
import { likeness } from './outline-likeness.ts'
import { percent, table } from './section.ts'
import { random } from './spinning.ts'

const FEWEST_SECTIONS = 8
const SHARE_WITH_HEADING = 0.6

/**
 * How much of the outline of documents is found again after their headings have been broken, and how many of their metadata
 * are the same; one row a kind of damage.
 */
export function outlineLines(texts: readonly string[]): readonly string[] {
  const documents = texts.flatMap(outlined)
  const rows = DAMAGES.map(({ id, damage }) => {
    const numbers = random(20_261_126)
    const all = documents.map(document => {
      const clean = cleanOf(damage(document, numbers))
      const { tree } = parse(clean)
      return { ...likeness(document.tree, tree), ...sameFields(metadataOf(document), metadataOf({ clean, tree })) }
    })
    const sum = (key: keyof (typeof all)[number]) => all.reduce((total, one) => total + one[key], 0)
    const share = (key: keyof (typeof all)[number], of: keyof (typeof all)[number]) => percent(sum(key) / sum(of), 1)
    return [
      id,
      share('placed', 'sentences'),
      share('headed', 'sentences'),
      share('right', 'headings'),
      share('wrong', 'headings'),
      share('same', 'fields'),
    ]
  })
  return [
    `outlines of ${documents.length} documents found again after damage (sentences, headings, fields of metadata):`,
    ...table([
      ['damage', 'in their section', 'and under its heading', 'headings right', 'wrong', 'metadata the same'],
      ...rows,
    ]),
  ]
}

const FIELDS = ['title', 'documentNumber', 'issuer', 'jurisdiction', 'status', 'issuedDate', 'effectiveDate'] as const
type Fields = Readonly<Record<(typeof FIELDS)[number], unknown>>

function metadataOf({ tree, clean }: Pick<Outlined, 'tree' | 'clean'>): Fields {
  return readMetadata(tree, clean)
}

function sameFields(whole: Fields, damaged: Fields) {
  return { fields: FIELDS.length, same: FIELDS.filter(field => whole[field] === damaged[field]).length }
}

/** A document that is fit to be damaged: a good many sections without oddities, most of them with a heading. */
function outlined(text: string): readonly Outlined[] {
  const clean = cleanOf(text)
  const { tree, messages } = parse(clean)
  const sections = placedSections(tree, clean)
  const titled = sections.filter(({ headsLine, runsIn }) => headsLine || runsIn)
  const odd = messages.some(({ severity }) => severity === 'warn')
  const fit = !odd && sections.length >= FEWEST_SECTIONS && titled.length >= sections.length * SHARE_WITH_HEADING
  return fit ? [{ clean, tree, sections }] : []
}

function cleanOf(text: string): string {
  return cleanPage({ text, syntax: 'plain' }).ledger.clean
}
