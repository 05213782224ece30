/** The encodings that Chinese pages are written in, and mistaken for. */
export type Charset = 'utf-8' | 'gbk' | 'big5' | 'latin'

/** Code tables of a double-byte encoding, as browsers have them, users' rows included; older forms of GBK count too. */
interface DoubleByte {
  /** By two-byte code, the UTF-16 unit; 0 for none. */
  readonly units: Uint16Array
  /** By UTF-16 unit, the two-byte code; 0 for none. */
  readonly codes: Uint16Array
}

const tables = new Map<string, DoubleByte>()

function tableOf(charset: 'gbk' | 'big5'): DoubleByte {
  let table = tables.get(charset)
  if (!table) {
    table = readTable(charset)
    tables.set(charset, table)
  }
  return table
}

/** Where the Han characters begin; a few stand among the symbols before them a second time. */
const FIRST_HAN = { gbk: 0x8140, big5: 0xa43f } as const

function readTable(charset: 'gbk' | 'big5'): DoubleByte {
  const units = new Uint16Array(0x10000)
  const codes = new Uint16Array(0x10000)
  for (const name of charset === 'gbk' ? ['gb18030', 'gbk'] : [charset]) {
    const decoder = new TextDecoder(name)
    for (let code = 0x8140; code <= 0xfefe; code++) {
      const text = decoder.decode(Uint8Array.of(code >> 8, code & 0xff))
      const unit = text.charCodeAt(0)
      if (text.length !== 1 || unit === 0xfffd || unit < 0x80) continue
      units[code] = units[code] || unit
      if (!((codes[unit] as number) > FIRST_HAN[charset])) codes[unit] = code
    }
  }
  return { units, codes }
}

/** What Windows-1252 has at 80–9F where Latin-1 has controls; it leaves five of them out. */
const WINDOWS = [...'€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ']
const windowsBytes = new Map(WINDOWS.map((character, index) => [character.charCodeAt(0), 0x80 + index]))

/** The byte that Latin-1 or Windows-1252 reads as a UTF-16 unit; -1 for none. */
export function latinByte(unit: number): number {
  return unit <= 0xff ? unit : (windowsBytes.get(unit) ?? -1)
}

/** The character of a two-byte code as a UTF-16 unit, 0 for none. */
export function doubleByteUnit(charset: 'gbk' | 'big5', lead: number, trail: number): number {
  return tableOf(charset).units[(lead << 8) | trail] as number
}

/** The bytes that an encoding has for a UTF-16 unit: one or two of them as `high << 8 | low`; -1 for none. */
export function bytesOf(charset: 'gbk' | 'big5' | 'latin', unit: number): number {
  if (unit < 0x80) return unit
  if (charset === 'latin') return latinByte(unit)
  return tableOf(charset).codes[unit] || -1
}
