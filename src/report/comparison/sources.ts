import type { PolicyDocument } from '../../record/document.ts'
import type { Evidence } from '../../record/evidence.ts'

/** The documents of a comparison by their ids in it: where the words behind its cells are. */
export type Documents = ReadonlyMap<string, PolicyDocument>

/** The evidence of records of documents. */
export type Sources = (document: string, record: string) => readonly Evidence[]

/**
 * A function that gives the evidence of a record.
 * @throws RangeError when the document is not there or has no such record: the comparison is not of these documents
 */
export function sourcesOf(documents: Documents): Sources {
  const known = new Map(
    Array.from(documents, ([id, { targets, responsibilities, subsidies }]) => {
      const records = [...targets, ...responsibilities, ...subsidies]
      return [id, new Map(records.map(record => [record.id, record.evidence]))] as const
    }),
  )
  return (document, record) => {
    const evidence = known.get(document)?.get(record)
    if (!evidence) throw new RangeError(`Unexpected record "${record}" of "${document}", expected one of the documents`)
    return evidence
  }
}

/** Ordinals as one path: `三/（二）/1`; empty for words above the first section. */
export function sectionWords(section: readonly string[]): string {
  return section.join('/')
}

/** Where words are read from, on one line: document, section, quote. */
export function sourceWords(document: string, section: readonly string[], quote: string): string {
  const path = sectionWords(section)
  return `${document}${path === '' ? '' : ` ${path}`} “${quote.replace(/\s+/g, ' ')}”`
}
