import { strToU8 } from 'fflate'
import type { Origin } from '../../../text/origin.ts'
import { escapeXml } from '../../../text/xml.ts'
import type { Layout, TextTable } from '../../records-page/text.ts'
import { layoutOf } from '../../site/layout.ts'
import type { CheckedDraft } from '../checked-draft.ts'
import type { Parts } from './package.ts'
import { CONTENT_TYPES, DOCUMENT_FRAME, MAIN, RELATIONS, STYLES } from './template.ts'

/** A document made of a draft's clean text, and where its text went. */
export interface Fresh {
  readonly parts: Parts
  readonly text: string
  readonly origins: readonly Origin[]
}

/**
 * The clean text of a draft as a Word document, a paragraph a line, set as GB/T 9704 has it: title, headings, tables. No
 * character of the text is lost or added; what XML cannot hold shows as U+FFFD.
 */
export function freshDocx({ ledger, tree }: Pick<CheckedDraft, 'ledger' | 'tree'>): Fresh {
  const { clean } = ledger
  const layout = layoutOf({ tree, clean }, [])
  const writer = new BodyWriter(clean)
  let at = 0
  let tables = layout.tables
  for (const line of clean.split('\n')) {
    const end = at + line.length
    const [table] = tables
    if (table && at >= table.start) {
      writer.table(table)
      tables = tables.slice(1)
    }
    if (!layout.tables.some(one => at >= one.start && at < one.end)) writer.paragraph(at, end, styleOf(layout, at))
    at = end + 1
  }
  const [before, after] = DOCUMENT_FRAME
  const parts: Parts = new Map([
    ['[Content_Types].xml', strToU8(CONTENT_TYPES)],
    ['_rels/.rels', strToU8(RELATIONS.package)],
    ['word/_rels/document.xml.rels', strToU8(RELATIONS.document)],
    [MAIN, strToU8(before + writer.xml + after)],
    ['word/styles.xml', strToU8(STYLES)],
  ])
  return { parts, text: clean, origins: writer.origins }
}

/** The style of a line, by what the layout says it is. */
function styleOf({ lines }: Layout, at: number): string {
  const kind = lines.get(at) ?? ''
  if (/^(?:title|mark-of-issuer)$/.test(kind)) return 'Title'
  const depth = /depth-(\d)/.exec(kind)?.[1]
  if (depth !== undefined) return `Heading${depth}`
  return { centred: 'Centred', signature: 'Signature', addressee: 'Addressee' }[kind] ?? 'Normal'
}

class BodyWriter {
  readonly #clean: string
  xml = ''
  readonly origins: Origin[] = []

  constructor(clean: string) {
    this.#clean = clean
  }

  paragraph(start: number, end: number, style: string): void {
    this.xml += `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
    for (let at = start; at < end; ) {
      const tab = this.#clean.indexOf('\t', at)
      const stop = tab < 0 || tab > end ? end : tab
      this.#run(at, stop)
      if (stop < end) this.xml += '<w:r><w:tab/></w:r>'
      at = stop + 1
    }
    this.xml += '</w:p>'
  }

  table({ rows, headerRows }: TextTable): void {
    const columns = Math.max(1, ...rows.map(cells => cells.length))
    const grid = '<w:gridCol/>'.repeat(columns)
    this.xml += `<w:tbl><w:tblPr><w:tblStyle w:val="Table"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`
    for (const [index, cells] of rows.entries()) {
      this.xml += `<w:tr>${index < headerRows ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}`
      for (let column = 0; column < columns; column++) {
        const cell = cells[column]
        this.xml += '<w:tc>'
        this.paragraph(cell?.start ?? 0, cell?.end ?? 0, 'Cell')
        this.xml += '</w:tc>'
      }
      this.xml += '</w:tr>'
    }
    this.xml += '</w:tbl>'
  }

  #run(start: number, end: number): void {
    if (start >= end) return
    this.xml += '<w:r><w:t xml:space="preserve">'
    const [before] = DOCUMENT_FRAME
    const from = before.length + this.xml.length
    this.xml += escapeXml(this.#clean.slice(start, end).replace(NOT_XML, '\ufffd'))
    this.origins.push({ start, end, part: MAIN, from, to: before.length + this.xml.length })
    this.xml += '</w:t></w:r>'
  }
}

/** What XML 1.0 cannot hold, and half surrogates. */
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu
