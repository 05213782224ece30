import type { Witness } from '../witness/witness.ts'

/** Says which documents a document is measured against, the first that has a value deciding. */
export type Superiors = (document: string) => readonly string[]

/**
 * The documents above each: the baseline where one is named; else the national ones, then those of its own province. A
 * municipality's document is above the documents of its districts, not above those of other provinces. Of two of one level
 * the later comes first.
 * @param baseline id of the document that all others are measured against
 */
export function superiorsOf(witnesses: readonly Witness[], baseline: string | null): Superiors {
  if (baseline !== null) return document => (document === baseline ? [] : [baseline])
  const of = (level: string) => witnesses.filter(({ document }) => document.metadata.level === level).sort(later)
  const national = of('national')
  const provincial = of('province')
  const above = new Map(
    witnesses.map(witness => {
      const { level } = witness.document.metadata
      const own = level === 'national' || level === 'province' ? [] : provincial.filter(other => inOne(witness, other))
      return [witness.id, level === 'national' ? [] : [...national, ...own].map(({ id }) => id)] as const
    }),
  )
  return document => above.get(document) ?? []
}

/** Whether two documents are of one province, by the first two digits of GB/T 2260. */
function inOne(a: Witness, b: Witness): boolean {
  const code = a.document.metadata.jurisdictionCode?.slice(0, 2)
  return code !== undefined && code === b.document.metadata.jurisdictionCode?.slice(0, 2)
}

function later(a: Witness, b: Witness): number {
  const [left, right] = [a.document.metadata.issuedDate ?? '', b.document.metadata.issuedDate ?? '']
  if (left !== right) return left > right ? -1 : 1
  return a.id < b.id ? -1 : 1
}
