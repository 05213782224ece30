import { unzipSync } from 'fflate'
import { decodeXml } from '../../text/xml.ts'

/** The most bytes that the XML of a document may unpack to; the longest we have seen has five megabytes. */
export const MAX_XML_BYTES = 64 * 2 ** 20

/** The archive would unpack to more than {@link MAX_XML_BYTES}. */
export class ArchiveTooLarge extends Error {
  readonly size: number

  constructor(size: number) {
    super(`Unexpected archive of ${size} bytes of XML, expected at most ${MAX_XML_BYTES}`)
    this.size = size
  }
}

/**
 * The XML parts of an Office document by their path; pictures and fonts stay packed.
 * @throws ArchiveTooLarge before unpacking anything; an Error of fflate when the archive is broken
 */
export function unpackXml(bytes: Uint8Array): ReadonlyMap<string, string> {
  let size = 0
  const isXml = (name: string) => /\.(?:xml|rels)$/i.test(name)
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (isXml(name)) size += originalSize
      return false
    },
  })
  if (size > MAX_XML_BYTES) throw new ArchiveTooLarge(size)
  const parts = unzipSync(bytes, { filter: ({ name }) => isXml(name) })
  return new Map(Object.entries(parts).map(([name, content]) => [name.replaceAll('\\', '/'), decodeXml(content)]))
}
