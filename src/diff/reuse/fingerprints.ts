/** Units in a shingle: long enough that few shingles are shared by chance, short enough for a lightly edited copy. */
export const SHINGLE = 10
/** Of so many shingles in a row, one is kept. */
const WINDOW = 6

/**
 * The fingerprints of a text: of every {@link WINDOW} shingles in a row the one with the least hash (winnowing, Schleimer,
 * Wilkerson & Aiken 2003), so that any passage of `SHINGLE + WINDOW - 1` units that two texts share shares a fingerprint.
 * @returns hash and start of each, in the order of the text
 */
export function fingerprints(units: Uint16Array): { readonly hashes: Uint32Array; readonly starts: Int32Array } {
  const shingles = Math.max(0, units.length - SHINGLE + 1)
  const all = rollingHashes(units, shingles)
  const hashes = new Uint32Array(shingles)
  const starts = new Int32Array(shingles)
  let count = 0
  let last = -1
  for (let from = 0; from + WINDOW <= shingles || (from === 0 && shingles > 0); from++) {
    const to = Math.min(shingles, from + WINDOW)
    let least = from
    for (let at = from + 1; at < to; at++) if ((all[at] as number) <= (all[least] as number)) least = at
    if (least === last) continue
    hashes[count] = all[least] as number
    starts[count] = least
    count++
    last = least
  }
  return { hashes: hashes.slice(0, count), starts: starts.slice(0, count) }
}

const BASE = 0x01000193

/** Polynomial rolling hashes modulo 2^32 (Karp & Rabin 1987), mixed so that their order is not that of the text. */
function rollingHashes(units: Uint16Array, shingles: number): Uint32Array {
  const hashes = new Uint32Array(shingles)
  let power = 1
  for (let at = 1; at < SHINGLE; at++) power = Math.imul(power, BASE)
  let hash = 0
  for (let at = 0; at < units.length; at++) {
    if (at >= SHINGLE) hash = (hash - Math.imul(units[at - SHINGLE] as number, power)) | 0
    hash = (Math.imul(hash, BASE) + (units[at] as number)) | 0
    if (at >= SHINGLE - 1) hashes[at - SHINGLE + 1] = mix(hash)
  }
  return hashes
}

/** The finalizer of MurmurHash3 (Appleby 2011). */
function mix(hash: number): number {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
