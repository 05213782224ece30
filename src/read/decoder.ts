import iconv from 'iconv-lite'

/**
 * Bytes as text. Invalid bytes become U+FFFD, a byte order mark of the encoding is dropped.
 * Node's own decoder reads windows-1252 as Latin-1 and lacks the Hong Kong characters of Big5; iconv-lite has both.
 * @param encoding a WHATWG name
 */
export function decodedAs(encoding: string, bytes: Uint8Array): string {
  if (encoding === 'big5') return iconv.decode(asBuffer(bytes), 'big5-hkscs')
  if (encoding === 'windows-1252') return iconv.decode(asBuffer(bytes), 'win1252')
  return new TextDecoder(encoding).decode(bytes)
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
