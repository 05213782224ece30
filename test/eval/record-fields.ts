import { alike, type Fact, type Kind } from './record-facts.ts'
import { fold } from './score.ts'

/** Fields that hold one of a few words. */
const NAMED: Readonly<Record<Kind, readonly string[]>> = {
  targets: ['kind', 'comparator'],
  responsibilities: ['form', 'number'],
  subsidies: ['kind'],
}
/** Fields in words of the text; gold words them shorter than the page, so alike is enough. */
const WORDED: Readonly<Record<Kind, readonly string[]>> = {
  targets: ['scope'],
  responsibilities: ['task'],
  subsidies: ['basis', 'cap', 'recipients', 'conditions', 'funder', 'period'],
}
const ALIKE = 0.4

/** How often a field of the found records is right, among those where gold states it. */
export interface FieldTally {
  readonly field: string
  readonly stated: number
  readonly right: number
  readonly wrong: readonly string[]
}

/** The fields of the records that were found, against gold. A field that gold leaves empty is not counted. */
export function tallyFields(kind: Kind, pairs: readonly (readonly [gold: Fact, got: Fact])[]): readonly FieldTally[] {
  const tally = (field: string, agree: (gold: Fact, got: Fact) => boolean): FieldTally => {
    const stated = pairs.filter(([gold]) => gold.fields[field] !== null && gold.fields[field] !== undefined)
    const wrong = stated.filter(([gold, got]) => !agree(gold, got))
    return {
      field,
      stated: stated.length,
      right: stated.length - wrong.length,
      wrong: wrong.map(
        ([gold, got]) => `${String(gold.fields[field])} ← ${textOf(got.fields[field])} "${gold.quote.slice(0, 30)}"`,
      ),
    }
  }
  return [
    ...NAMED[kind].map(field => tally(field, (gold, got) => accepted(gold, field).includes(got.fields[field]))),
    ...WORDED[kind].map(field =>
      tally(field, (gold, got) => wordsAgree(String(gold.fields[field]), textOf(got.fields[field]))),
    ),
  ]
}

function accepted({ fields }: Fact, field: string): readonly unknown[] {
  const others = fields[`${field}Any`]
  return Array.isArray(others) ? [fields[field], ...others] : [fields[field]]
}

function wordsAgree(gold: string, got: string): boolean {
  const [a, b] = [fold(gold), fold(got)]
  return b !== '' && (a.includes(b) || b.includes(a) || alike(a, b) >= ALIKE)
}

/** A period is worded in a field of its own. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' && 'text' in value ? String(value.text) : String(value)
}
