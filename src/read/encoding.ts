import type { Message } from '../record/message.ts'
import { pointer } from '../text/lines.ts'
import type { Declaration } from './declaration.ts'
import { decodedAs } from './decoder.ts'
import { surprise } from './plausibility.ts'

/** Bytes as text, with the encoding that made it so. */
export interface Decoded {
  readonly text: string
  /** WHATWG name. */
  readonly encoding: string
  readonly messages: readonly Message[]
}

/** How much of a file is weighed: enough for certainty, little enough that tens of megabytes take no longer. */
const SAMPLE = 1 << 16

/**
 * What speaks for an encoding before its bytes are looked at, in bits (eight bits: as if 256 times likelier). A
 * declaration is worth one rare character, so two characters that read well outweigh it.
 */
const PRIOR: Readonly<Record<string, number>> = { 'utf-8': 4, gb18030: 3, big5: 0, 'windows-1252': -12 }
const DECLARED = 8
const MARKED = 40

/**
 * Find out a text's encoding and decode it: a byte order mark, else strict UTF-8, else the encoding under which the bytes
 * outside ASCII read most like official Chinese, a declaration counting for little against them.
 * @param declared what the file or its server says, the more trusted first; only the first known encoding counts
 */
export function decode(bytes: Uint8Array, declared: readonly Declaration[] = []): Decoded {
  const mark = byteOrderMark(bytes)
  const known = declared.find(({ encoding }) => encoding !== null)
  const encoding = chooseEncoding(mark ? bytes.subarray(mark.length) : bytes, mark?.encoding, known?.encoding ?? null)
  const text = decodedAs(encoding, mark ? bytes.subarray(mark.length) : bytes)
  const messages: Message[] = []
  const ascii = encoding === 'utf-8' && text.length === bytes.length
  for (const { label, encoding: named } of declared) {
    if (named === null) {
      messages.push({ id: 'encoding-unknown', severity: 'info', values: { declared: label, used: encoding } })
    }
  }
  if (known && known.encoding !== encoding && !ascii) {
    messages.push({ id: 'encoding-overruled', severity: 'warn', values: { declared: known.label, used: encoding } })
  }
  const damage = damageMessage(text, bytes, encoding)
  if (damage) messages.push(damage)
  return { text, encoding, messages }
}

function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 }
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return { encoding: 'gb18030', length: 4 }
  return undefined
}

function chooseEncoding(bytes: Uint8Array, mark: string | undefined, declared: string | null): string {
  if (mark === 'utf-16le' || mark === 'utf-16be') return mark
  if (isUtf8(bytes) && !bytes.includes(0) && (isAscii(bytes) || hasEastAsian(bytes))) return 'utf-8'
  const sample = outsideAscii(bytes)
  const prior = (encoding: string) =>
    (PRIOR[encoding] ?? 0) + (encoding === declared ? DECLARED : 0) + (encoding === mark ? MARKED : 0)
  const best = cheapest([...Object.keys(PRIOR), ...singleBytes(declared)], sample, prior)
  // UTF-16 without a mark has control bytes (a line break is 000A) or makes no sense in bytes.
  const start = bytes.subarray(0, SAMPLE & ~1)
  return cheapest([best, 'utf-16le', 'utf-16be'], start, prior)
}

/** A declared encoding that can be weighed on a sample of a file: any that reads ASCII bytes as ASCII. */
function singleBytes(declared: string | null): string[] {
  return declared === null || declared in PRIOR || /^(utf-16|iso-2022|replacement)/.test(declared) ? [] : [declared]
}

function cheapest(encodings: readonly string[], sample: Uint8Array, prior: (encoding: string) => number): string {
  const costs = encodings.map(encoding => surprise(decodedAs(encoding, sample)) - prior(encoding))
  return encodings[costs.indexOf(Math.min(...costs))] as string
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false // TypeError: a byte that UTF-8 does not have
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every(byte => byte < 0x80)
}

/** Whether valid UTF-8 holds Chinese characters or punctuation, three bytes each: then chance did not make it valid. */
function hasEastAsian(bytes: Uint8Array): boolean {
  return bytes.some(byte => (byte >= 0xe2 && byte <= 0xe9) || byte >= 0xef)
}

/** The first bytes outside ASCII, each run with the byte after it, which may be the second half of a character. */
function outsideAscii(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE)
  let length = 0
  for (let index = 0; index < bytes.length && length < SAMPLE - 3; index++) {
    if ((bytes[index] as number) < 0x80) continue
    const run = index
    // A run ends at the second ASCII byte in succession: one alone may end a character of GBK or Big5.
    while (index < bytes.length && ((bytes[index] as number) >= 0x80 || (bytes[index - 1] as number) >= 0x80)) index++
    const piece = bytes.subarray(run, Math.min(index, run + SAMPLE - 3 - length))
    sample.set(piece, length)
    length += piece.length
    sample[length++] = 0x0a
  }
  return sample.subarray(0, length)
}

function damageMessage(text: string, bytes: Uint8Array, encoding: string): Message | undefined {
  let first = text.indexOf('\ufffd')
  if (first < 0) return undefined
  let count = text.split('\ufffd').length - 1
  if (encoding === 'utf-8') {
    // U+FFFD may have been written so by whoever damaged the page before; that is not for the encoding to say.
    const whole = encodedReplacements(bytes)
    count -= whole.length
    if (count <= 0) return undefined
    first = firstInvalid(text, bytes)
  }
  const { line, column } = pointer(text)(first)
  return {
    id: 'encoding-damaged',
    severity: 'warn',
    values: { count, encoding, line, column },
    raw: { start: first, end: first + 1 },
  }
}

function encodedReplacements(bytes: Uint8Array): readonly number[] {
  const places: number[] = []
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = buffer.indexOf('\ufffd'); at >= 0; at = buffer.indexOf('\ufffd', at + 3)) places.push(at)
  return places
}

/** The offset in `text` of the first U+FFFD that stands for bytes that are not UTF-8. */
function firstInvalid(text: string, bytes: Uint8Array): number {
  const start = byteOrderMark(bytes)?.length ?? 0
  let at = start
  let from = 0
  for (let index = text.indexOf('\ufffd'); index >= 0; index = text.indexOf('\ufffd', index + 1)) {
    at += Buffer.byteLength(text.slice(from, index))
    if (bytes[at] !== 0xef || bytes[at + 1] !== 0xbf || bytes[at + 2] !== 0xbd) return index
    at += 3
    from = index + 1
  }
  throw new RangeError('Unexpected text without damage, expected a byte that is not UTF-8')
}
