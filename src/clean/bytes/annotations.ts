import { gbkCode } from './gbk.ts'
import { isReadAs, readSyllable, SYLLABLE_CHARACTERS } from './readings.ts'
import { encode, type Injection } from './slip.ts'

/** What a page's injector annotates. */
export interface Annotations {
  /** The reading that the page prints behind a character, as it prints it. */
  readonly readings: ReadonlyMap<string, string>
  /** Those characters that the page never shows without: the injector's list, as far as the page tells. */
  readonly everywhere: readonly Injection[]
}

const ANNOTATION = new RegExp(`([\\u3400-\\u9fff])\\(([${SYLLABLE_CHARACTERS}]{1,8} ?)\\)`, 'g')

/** The annotations of a page: 關(guān) makes 關 → `guān`. */
export function readAnnotations(text: string): Annotations {
  const readings = new Map<string, string>()
  const times = new Map<string, number>()
  for (const [, character, reading] of text.matchAll(ANNOTATION) as Iterable<[string, string, string]>) {
    const syllable = readSyllable(reading.trim())
    if (!syllable || !isReadAs(character, syllable.plain)) continue
    if (!readings.has(character)) readings.set(character, reading)
    if (readings.get(character) === reading) times.set(character, (times.get(character) ?? 0) + 1)
  }
  for (const character of text) {
    const left = times.get(character)
    if (left !== undefined) times.set(character, left - 1)
  }
  const everywhere = [...readings].filter(([character]) => times.get(character) === 0)
  return {
    readings,
    everywhere: everywhere.map(([character, reading]) => ({
      code: gbkCode(character.charCodeAt(0)),
      bytes: encode(`(${reading})`),
    })),
  }
}
