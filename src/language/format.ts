/**
 * The model file: a trie in breadth-first order, little-endian.
 *
 *     u32 magic · u32 version · u32 number of characters · u32 number of n-grams · u32 number of contexts
 *     f32 least, f32 step of the log probabilities · f32 least, f32 step of the log backoffs
 *     u16 characters[]          UTF-16 units, folded, ascending
 *     u16 ngrams[]              last symbol, bit 15: last of its siblings, bit 14: has children
 *     u8  probabilities[]       ln P = least + step · value, by n-gram
 *     u8  backoffs[]            the same, by n-gram with children, in order
 */
const MAGIC = 0x6d72676e
const VERSION = 1
const HEADER_BYTES = 36
/** A model holds fewer n-grams than this, so that the states of two models fit into one number. */
export const MOST_NGRAMS = 2 ** 26

export const LAST_SIBLING = 0x8000
export const HAS_CHILDREN = 0x4000
export const SYMBOL_MASK = 0x3fff

/** A number range in 256 even steps. */
export interface Scale {
  readonly least: number
  readonly step: number
}

/** What a model file holds. */
export interface ModelData {
  readonly codes: Uint16Array
  readonly ngrams: Uint16Array
  readonly probabilities: Uint8Array
  readonly probabilityScale: Scale
  readonly backoffs: Uint8Array
  readonly backoffScale: Scale
}

/** The bytes of a model file. */
export function encodeModel(data: ModelData): Uint8Array {
  const { codes, ngrams, probabilities, backoffs } = data
  const bytes = new Uint8Array(HEADER_BYTES + 2 * codes.length + 3 * ngrams.length + backoffs.length)
  const view = new DataView(bytes.buffer)
  const head = [MAGIC, VERSION, codes.length, ngrams.length, backoffs.length]
  head.forEach((value, index) => {
    view.setUint32(4 * index, value, true)
  })
  const { probabilityScale, backoffScale } = data
  const scales = [probabilityScale.least, probabilityScale.step, backoffScale.least, backoffScale.step]
  scales.forEach((value, index) => {
    view.setFloat32(20 + 4 * index, value, true)
  })
  let at = HEADER_BYTES
  for (const units of [codes, ngrams]) {
    for (const unit of units) {
      view.setUint16(at, unit, true)
      at += 2
    }
  }
  bytes.set(probabilities, at)
  bytes.set(backoffs, at + probabilities.length)
  return bytes
}

/**
 * Views into the bytes of a model file; nothing is copied on a little-endian machine.
 * @throws RangeError when the bytes are not a model file of this version, or cut short.
 */
export function decodeModel(bytes: Uint8Array): ModelData {
  if (bytes.length < HEADER_BYTES)
    throw new RangeError(`Unexpected model file of ${bytes.length} bytes, expected a header`)
  const aligned = bytes.byteOffset % 2 === 0 ? bytes : bytes.slice()
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength)
  const [magic, version, characters, count, contexts] = [0, 4, 8, 12, 16].map(at => view.getUint32(at, true))
  if (magic !== MAGIC || version !== VERSION) {
    throw new RangeError(`Unexpected model file (mark ${magic}, version ${version}), expected version ${VERSION}`)
  }
  const sizes = { characters: characters as number, count: count as number, contexts: contexts as number }
  if (sizes.count >= MOST_NGRAMS) {
    throw new RangeError(`Unexpected model file of ${sizes.count} n-grams, expected fewer than ${MOST_NGRAMS}`)
  }
  const length = HEADER_BYTES + 2 * sizes.characters + 3 * sizes.count + sizes.contexts
  if (aligned.length !== length) {
    throw new RangeError(`Unexpected model file of ${aligned.length} bytes, expected ${length}`)
  }
  const codesAt = HEADER_BYTES
  const ngramsAt = codesAt + 2 * sizes.characters
  const probabilitiesAt = ngramsAt + 2 * sizes.count
  const backoffsAt = probabilitiesAt + sizes.count
  return {
    codes: units(aligned, codesAt, sizes.characters),
    ngrams: units(aligned, ngramsAt, sizes.count),
    probabilities: aligned.subarray(probabilitiesAt, backoffsAt),
    probabilityScale: { least: view.getFloat32(20, true), step: view.getFloat32(24, true) },
    backoffs: aligned.subarray(backoffsAt),
    backoffScale: { least: view.getFloat32(28, true), step: view.getFloat32(32, true) },
  }
}

const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

function units(bytes: Uint8Array, at: number, length: number): Uint16Array {
  if (LITTLE_ENDIAN) return new Uint16Array(bytes.buffer, bytes.byteOffset + at, length)
  const view = new DataView(bytes.buffer, bytes.byteOffset + at)
  return Uint16Array.from({ length }, (_, index) => view.getUint16(2 * index, true))
}
