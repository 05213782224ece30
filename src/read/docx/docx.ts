import { posix } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Origin } from '../../text/origin.ts'
import { parseXml } from '../../text/xml.ts'
import { unpackXml } from './archive.ts'
import { makeVisible } from './body.ts'
import { countParagraphs } from './counter.ts'
import { type List, readLists } from './numbering.ts'
import { RunTexts } from './run-texts.ts'
import { readStyles } from './styles.ts'

export { ArchiveTooLarge, MAX_XML_BYTES } from './archive.ts'

/** A document as HTML, and where its text comes from. */
export interface RenderedDocx {
  readonly text: string
  readonly origins: readonly Origin[]
}

/**
 * A .docx file as HTML: mammoth converts it after its automatic numbers have been written out as text, which mammoth
 * would drop. Notes stand at the end as paragraphs `[1] …`; headers, footers, comments and pictures are left out.
 * @throws Error when the archive is broken or holds no document
 */
export async function docxToHtml(bytes: Uint8Array): Promise<RenderedDocx> {
  const parts = new Map(unpackXml(bytes))
  const main = mainPart(parts)
  const folder = posix.dirname(main)
  const styles = readStyles(parts.get(`${folder}/styles.xml`) ?? '')
  const numbering = parts.get(`${folder}/numbering.xml`)
  const lists: ReadonlyMap<string, List> =
    numbering === undefined ? new Map() : readLists(numbering, styleId => styles.numberOf(styleId)?.list)
  const runs = new RunTexts()
  for (const name of [main, `${folder}/footnotes.xml`, `${folder}/endnotes.xml`]) {
    const xml = parts.get(name)
    if (xml === undefined) continue
    const tree = parseXml(xml, 'kept')
    runs.replaceBySigns(name, tree.root)
    makeVisible(tree.root, countParagraphs(lists, styles), styles)
    parts.set(name, tree.render())
  }
  parts.delete(`${folder}/numbering.xml`)
  parts.delete(`${folder}/comments.xml`)
  const rewritten = zipSync(Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(xml)])), { level: 0 })
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(rewritten) }, { includeEmbeddedStyleMap: false })
  return runs.putBack(onePerLine(notesAsParagraphs(value)))
}

/** The part with the text, as the package's relationships name it. */
function mainPart(parts: ReadonlyMap<string, string>): string {
  const relations = parts.get('_rels/.rels') ?? ''
  for (const [relation] of relations.matchAll(/<Relationship\b[^<>]*>/g)) {
    const target = /\bTarget="([^"]+)"/.exec(relation)?.[1]
    if (/\bType="[^"]*\/officeDocument"/.test(relation) && target !== undefined) return target.replace(/^\//, '')
  }
  return 'word/document.xml'
}

/** mammoth puts notes into an ordered list, where their numbers are no text; no other list is left in its output. */
function notesAsParagraphs(html: string): string {
  return html.replace(/<ol><li id="(?:foot|end)note-.*$/s, list => {
    let number = 0
    return list
      .replace(/<li id="(?:foot|end)note-[^"]*">(<p>)?\s*/g, () => `<p>[${++number}] `)
      .replace(/ ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, '')
      .replace(/^<ol>|<\/li>|<\/ol>$/g, '')
  })
}

/** Line breaks behind blocks, so that places in the page can be told by line. */
function onePerLine(html: string): string {
  return html.replace(/<\/(?:p|h[1-6]|tr|table)>(?!<\/t[dh]>)/g, '$&\n')
}
