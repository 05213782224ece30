/** A stream of an OLE compound file ([MS-CFB]): where each of its sectors lies in the file. */
export interface OleStream {
  readonly name: string
  readonly size: number
  /** File offsets of its sectors, in order. */
  readonly sectors: readonly number[]
  readonly sectorSize: number
}

/** Streams below a limit are kept in sectors of this size, inside a stream of their own. */
const SMALL_SECTOR = 64

const END = -2
const FREE = -1

/**
 * The streams of an OLE compound file. Chains that run in circles, on which a reader that trusts them would never end,
 * are found here.
 * @throws RangeError saying what is wrong with the file
 */
export function oleStreams(file: Buffer): readonly OleStream[] {
  const sectorSize = 1 << file.readUInt16LE(30)
  if (sectorSize !== 512 && sectorSize !== 4096) throw new RangeError(`Unexpected sector size ${sectorSize}`)
  if (file.readUInt16LE(32) !== 6) throw new RangeError('Unexpected size of short sectors, expected 64')
  const count = Math.ceil(file.length / sectorSize)
  const next = allocation(file, sectorSize, count)
  checkChains(next)
  const chain = (first: number) => {
    const sectors: number[] = []
    for (let at = first; at >= 0 && at < count; at = next[at] ?? END) sectors.push((at + 1) * sectorSize)
    return sectors
  }
  const nextSmall = chain(file.readInt32LE(60)).flatMap(offset => readTable(file, offset, sectorSize))
  checkChains(nextSmall)
  const entries = chain(file.readInt32LE(48)).flatMap(offset => {
    return Array.from({ length: sectorSize / 128 }, (_, index) =>
      file.subarray(offset + index * 128, offset + (index + 1) * 128),
    )
  })
  checkTree(entries)
  const limit = file.readInt32LE(56)
  const root = entries.find(entry => entry[66] === 5)
  const small = root ? chain(root.readInt32LE(116)) : []
  const smallChain = (first: number) => {
    const sectors: number[] = []
    for (let at = first; at >= 0 && at < nextSmall.length; at = nextSmall[at] ?? END) {
      const holder = small[Math.floor((at * SMALL_SECTOR) / sectorSize)]
      if (holder !== undefined) sectors.push(holder + ((at * SMALL_SECTOR) % sectorSize))
    }
    return sectors
  }
  return entries.flatMap(entry => {
    if (entry.length < 128 || entry[66] !== 2) return []
    const name = entry.toString('utf16le', 0, Math.max(0, Math.min(64, entry.readUInt16LE(64)) - 2))
    const size = entry.readUInt32LE(120)
    const first = entry.readInt32LE(116)
    if (size >= limit) return [{ name, size, sectorSize, sectors: chain(first) }]
    return [{ name, size, sectorSize: SMALL_SECTOR, sectors: smallChain(first) }]
  })
}

/** Where a place of a stream lies in the file; undefined behind its end. */
export function fileOffset({ sectors, sectorSize }: OleStream, place: number): number | undefined {
  const sector = sectors[Math.floor(place / sectorSize)]
  return sector === undefined ? undefined : sector + (place % sectorSize)
}

/** A part of a stream; shorter than asked for where the stream or the file ends. */
export function readStream(file: Buffer, stream: OleStream, from: number, length: number): Buffer {
  const pieces: Buffer[] = []
  for (let at = from; at < from + length; ) {
    const offset = fileOffset(stream, at)
    if (offset === undefined) break
    const size = Math.min(stream.sectorSize - (at % stream.sectorSize), from + length - at)
    pieces.push(file.subarray(offset, offset + size))
    at += size
  }
  return Buffer.concat(pieces)
}

/** Which sector follows each, from the sectors that the header and its continuation list. */
function allocation(file: Buffer, sectorSize: number, count: number): readonly number[] {
  const tables = file.readInt32LE(44)
  const continuations = file.readInt32LE(72)
  if (tables < 0 || tables > count || continuations < 0 || continuations > count) {
    throw new RangeError('Unexpected size of the allocation table, expected it to fit into the file')
  }
  const listed = readTable(file, 76, Math.min(tables, 109) * 4)
  let at = file.readInt32LE(68)
  for (let index = 0; index < continuations; index++) {
    const sector = readTable(file, (at + 1) * sectorSize, sectorSize)
    listed.push(...sector.slice(0, -1))
    at = sector.at(-1) ?? END
  }
  return listed.slice(0, tables).flatMap(sector => readTable(file, (sector + 1) * sectorSize, sectorSize))
}

function readTable(file: Buffer, from: number, length: number): number[] {
  const numbers: number[] = []
  for (let at = from; at < from + length && at >= 0 && at + 4 <= file.length; at += 4)
    numbers.push(file.readInt32LE(at))
  return numbers
}

function checkChains(next: readonly number[]): void {
  const seen = new Int32Array(next.length).fill(FREE)
  for (let start = 0; start < next.length; start++) {
    for (let at = start; at >= 0 && at < next.length; at = next[at] as number) {
      if (seen[at] === start) throw new RangeError(`Unexpected circle of sectors at ${at}`)
      if (seen[at] !== FREE) break
      seen[at] = start
    }
  }
}

/** Each entry of the directory has one place in it. */
function checkTree(entries: readonly Buffer[]): void {
  const placed = new Set<number>()
  for (const entry of entries) {
    if (entry.length < 128 || ![1, 2, 5].includes(entry[66] as number)) continue
    for (const field of [68, 72, 76]) {
      const target = entry.readInt32LE(field)
      if (target < 0) continue
      if (placed.has(target) || target >= entries.length) throw new RangeError(`Unexpected place of entry ${target}`)
      placed.add(target)
    }
  }
}
