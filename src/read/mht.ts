import PostalMime from 'postal-mime'

/** The page inside a saved web archive. */
export interface MhtPage {
  readonly bytes: Uint8Array
  /** The Content-Type of its part, for the charset. */
  readonly contentType: string
}

/** The Content-Type header of an HTML part, with its folded lines. */
const HTML_TYPE = /^(Content-Type:[ \t]*)(text\/html\b)([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/gim

/** Under this type postal-mime leaves a part's bytes alone instead of decoding them by what the header claims. */
const OPAQUE = 'x-page/html'

/**
 * The main HTML part of a web archive (.mht): the first one, or the longest where that is but a frame set. Undefined when
 * there is none.
 */
export async function mhtPage(bytes: Uint8Array): Promise<MhtPage | undefined> {
  const types: string[] = []
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const opaque = source.replace(HTML_TYPE, (_, name: string, type: string, parameters: string) => {
    types.push(type + parameters.replace(/\s+/g, ' '))
    return `${name}${OPAQUE}${parameters}`
  })
  const { attachments } = await PostalMime.parse(new Uint8Array(Buffer.from(opaque, 'latin1')), {
    maxRfc822NestingDepth: 0,
  })
  const parts = attachments.flatMap(({ mimeType, content }) => (mimeType === OPAQUE ? [asBytes(content)] : []))
  const [first] = parts
  if (first === undefined) return undefined
  const main = isFrameSet(first) ? parts.reduce((a, b) => (b.length > a.length ? b : a)) : first
  return { bytes: main, contentType: (parts.length === types.length ? types[parts.indexOf(main)] : undefined) ?? '' }
}

function asBytes(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
}

function isFrameSet(bytes: Uint8Array): boolean {
  return /<frameset\b/i.test(Buffer.from(bytes.subarray(0, 1 << 16)).toString('latin1'))
}
