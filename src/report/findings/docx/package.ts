import { posix } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { childrenNamed, decodeXml, parseXml } from '../../../text/xml.ts'
import { NO_COMMENTS } from './comments.ts'
import { contentEnd } from './places.ts'

/** The most bytes that the parts of a document may unpack to, pictures and all. */
const MAX_BYTES = 512 * 2 ** 20
const CONTENT_TYPES = '[Content_Types].xml'
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'

/** The parts of an Office document by their path, in their order. */
export type Parts = Map<string, Uint8Array>

/**
 * Unpack a document.
 * @throws RangeError when it would unpack to too much; an Error of fflate when it is broken
 */
export function unpack(bytes: Uint8Array): Parts {
  let size = 0
  unzipSync(bytes, {
    filter({ originalSize }) {
      size += originalSize
      return false
    },
  })
  if (size > MAX_BYTES) throw new RangeError(`Unexpected document of ${size} bytes, expected at most ${MAX_BYTES}`)
  return new Map(Object.entries(unzipSync(bytes)))
}

/** Pack parts, in their order; the same parts give the same bytes. */
export function pack(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: new Date(1980, 0, 1) })
}

/** The XML of a part; undefined when there is none of that path. */
export function partXml(parts: Parts, path: string): string | undefined {
  const bytes = parts.get(path)
  return bytes && decodeXml(bytes)
}

/** The part with the text, as the package's relations name it. */
export function mainPart(parts: Parts): string {
  const relations = childrenNamed(root(partXml(parts, '_rels/.rels') ?? NO_RELATIONS), 'Relationship')
  const found = relations.find(({ attribs }) => attribs?.['Type']?.endsWith('/officeDocument'))
  return found?.attribs?.['Target']?.replace(/^\//, '') ?? 'word/document.xml'
}

/** The part with the comments on a document part, made and made known where there is none yet. */
export function commentsPart(parts: Parts, main: string): { readonly path: string; readonly xml: string } {
  const folder = posix.dirname(main)
  const relationsPath = `${folder}/_rels/${posix.basename(main)}.rels`
  const relations = partXml(parts, relationsPath) ?? NO_RELATIONS
  const known = childrenNamed(root(relations), 'Relationship')
  const found = known.find(({ attribs }) => /\/comments$/.test(attribs?.['Type'] ?? ''))?.attribs?.['Target']
  if (found !== undefined) {
    const path = found.startsWith('/') ? found.slice(1) : posix.join(folder, found)
    return { path, xml: partXml(parts, path) ?? NO_COMMENTS }
  }
  const free = (name: (number: number) => string, taken: (name: string) => boolean) => {
    let number = 1
    while (taken(name(number))) number++
    return name(number)
  }
  const ids = new Set(known.map(({ attribs }) => attribs?.['Id']))
  const id = free(
    number => `rIdDuizhao${number}`,
    name => ids.has(name),
  )
  const path = free(
    number => `${folder}/comments${number === 1 ? '' : number}.xml`,
    name => parts.has(name),
  )
  const type = `${relationsKind(known)}/comments`
  put(
    parts,
    relationsPath,
    appended(relations, `<Relationship Id="${id}" Type="${type}" Target="${posix.basename(path)}"/>`),
  )
  const types = partXml(parts, CONTENT_TYPES) ?? NO_TYPES
  put(parts, CONTENT_TYPES, appended(types, `<Override PartName="/${path}" ContentType="${COMMENTS_TYPE}"/>`))
  return { path, xml: NO_COMMENTS }
}

/** Put the XML of a part in its place. */
export function put(parts: Parts, path: string, xml: string): void {
  parts.set(path, strToU8(xml.replace(/^(<\?xml[^>]*encoding=)(["'])utf-16\2/i, '$1$2UTF-8$2')))
}

/** XML with more at the end of its outermost element. */
export function appended(xml: string, more: string): string {
  const element = root(xml)
  if ((element.children ?? []).length > 0) {
    const at = contentEnd(element)
    return xml.slice(0, at) + more + xml.slice(at)
  }
  const end = (element.endIndex as number) + 1
  const tag = xml.slice(element.startIndex as number, end)
  const opened = tag.endsWith('/>') ? `${tag.slice(0, -2)}>` : tag.slice(0, tag.indexOf('>') + 1)
  return `${xml.slice(0, element.startIndex as number)}${opened}${more}</${element.name}>${xml.slice(end)}`
}

function root(xml: string) {
  const element = parseXml(xml, 'decoded').root.children?.find(({ name, type }) => name !== undefined && type === 'tag')
  if (!element) throw new RangeError('Unexpected part without an element, expected XML')
  return element
}

/** Documents in the strict form of the standard name the kinds of relations by other addresses. */
function relationsKind(known: ReturnType<typeof childrenNamed>): string {
  const strict = known.some(({ attribs }) => attribs?.['Type']?.startsWith('http://purl.oclc.org/'))
  return strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
}

const NO_RELATIONS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`
const NO_TYPES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>`
