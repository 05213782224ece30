import { listedRecords } from '../records-page/marks.ts'
import type { Anchor } from '../records-page/text.ts'
import { siteDocuments } from './documents.ts'
import { MOST_COLUMNS, type Site, type SiteDocument } from './site.ts'

/** What several pages of a site need to know, worked out once. */
export interface Plan {
  readonly site: Site
  /** In the order of the columns. */
  readonly documents: readonly SiteDocument[]
  /** More documents than tables have columns for. */
  readonly many: boolean
  /** @throws RangeError when the comparison names a document that the site does not have */
  document(id: string): SiteDocument
  /** The fragment of the address of a record's words on its document's page. */
  recordAnchor(document: string, record: string): string
  /** The words that a record rests on. */
  quoteOf(document: string, record: string): string | null
  /** The places on a document's page that other pages lead to: its records, its clauses, what was taken over. */
  anchorsOf(document: string): readonly Anchor[]
}

/** The fragment of the address of a stretch of clean text. */
export function passageAnchor({ start, end }: { readonly start: number; readonly end: number }): string {
  return `s${start}-${end}`
}

export function planOf(site: Site): Plan {
  const documents = siteDocuments(site)
  const byId = new Map(documents.map(document => [document.id, document]))
  const passages = passagesIn(site)
  const records = new Map(
    documents.map(({ id, witness }) => {
      const listed = listedRecords(witness.document)
      return [id, new Map(listed.map(one => [one.record.id, one]))]
    }),
  )
  return {
    site,
    documents,
    many: documents.length > MOST_COLUMNS,
    document(id) {
      const document = byId.get(id)
      if (!document) throw new RangeError(`Unexpected document "${id}", expected one of the witnesses`)
      return document
    },
    recordAnchor: (document, record) => `r${records.get(document)?.get(record)?.number ?? ''}`,
    quoteOf: (document, record) => records.get(document)?.get(record)?.record.evidence[0]?.quote ?? null,
    anchorsOf: document => [
      ...Array.from(records.get(document)?.values() ?? [], ({ number, record: { evidence } }) => ({
        id: `r${number}`,
        offset: evidence[0]?.clean.start ?? 0,
      })),
      ...(passages.get(document) ?? []),
    ],
  }
}

/** Every clause, and every passage that was taken over. */
function passagesIn({ witnesses, comparison }: Site): ReadonlyMap<string, readonly Anchor[]> {
  const found = new Map<string, Map<string, number>>()
  const add = (document: string, span: { start: number; end: number }) => {
    const own = found.get(document) ?? new Map<string, number>()
    own.set(passageAnchor(span), span.start)
    found.set(document, own)
  }
  for (const { id, clauses } of witnesses) for (const clause of clauses) add(id, clause)
  for (const { members } of comparison.clauses) for (const { document, clean } of members) add(document, clean)
  for (const { from, to, passages } of comparison.reuse) {
    for (const { fromSpan, toSpan } of passages) {
      add(from, fromSpan)
      add(to, toSpan)
    }
  }
  return new Map(
    Array.from(found, ([document, own]) => [document, Array.from(own, ([id, offset]) => ({ id, offset }))]),
  )
}
