import { INJECTED_READINGS } from '../../lexicon/injected-readings.ts'
import { ORDINARY } from '../../lexicon/ordinary-characters.ts'
import type { Edit } from '../../text/edit.ts'
import { isReadAs, readSyllable, SYLLABLE_CHARACTERS } from '../bytes/readings.ts'
import type { Pass } from '../pass.ts'

/** A bracketed syllable after a Han character. */
interface Gloss {
  readonly start: number
  readonly end: number
  /** The character that it stands behind, across other glosses: 產 for both of 產(chan)(chan). */
  readonly base: string
  readonly written: string
  readonly toned: boolean
  /** Whether the character has this reading. */
  readonly fits: boolean
}

const BRACKETED = new RegExp(` ?[(（【[] ?([${SYLLABLE_CHARACTERS}]{1,12}) ?[)）】\\]]`, 'g')
const HAN = /[\u3400-\u9fff\uf900-\ufaff]/

/** Fewer than this and it may be a note on pronunciation, as language policy has them: 汉(hàn)字. */
const FEWEST = 3
/** Enough to trust the page against our own table where a character is glossed with a reading that we do not know. */
const PLENTY = 10

const LISTED = new Set(INJECTED_READINGS.map(row => row.character + row.reading))

export const pinyin: Pass = {
  id: 'pinyin',
  about: 'Removes readings that were injected behind single characters: 實(shí)施, 政(zheng)府, 广【guǎng】.',
  examples: [
    { before: '關(guān)于印發(fā)《規(guī)劃》的通知', after: '關于印發《規劃》的通知' },
    { before: '創(chuàng )新驅動(dòng )社會(huì )發展', after: '創新驅動社會發展' },
    { before: '關(guan) 於(yu) 印發(fa) 方案的通知', after: '關於印發方案的通知', note: 'a blank behind each' },
    { before: '生產(chan)(chan)(chan)企業(ye)(ye)的責(ze)任', after: '生產企業的責任', note: 'drawn more than once' },
    { before: '广【guǎng】大群【qún】众参【cān】与', after: '广大群众参与' },
    {
      before: '实（shi2）施法（fa3）律（lv4）',
      after: '实施法律',
      note: 'full-width brackets, figures for tones, v for ü',
    },
    { before: '实(shi\u0301)施法(fa\u030c)律(lu\u0308\u0300)', after: '实施法律', note: 'combining marks' },
    { before: '市政(zhèng )府(fǔ )各部门(mén )的(de )职责', after: '市政府各部门的职责', note: 'a neutral tone' },
    { before: '推广“汉(hàn)字”规范读音', after: '推广“汉(hàn)字”规范读音', note: 'a note on one pronunciation' },
    {
      before: '罹(lí)难、恪(kè)守、囹(líng)圄(yǔ)的读音',
      after: '罹(lí)难、恪(kè)守、囹(líng)圄(yǔ)的读音',
      note: 'a glossary of rare characters',
    },
    {
      before: '平台(app)、标准(gb)、距离(km)、杭州(hangzhou)、6个月(含)、模式(bot)',
      after: '平台(app)、标准(gb)、距离(km)、杭州(hangzhou)、6个月(含)、模式(bot)',
    },
  ],
  edits(text) {
    const glosses = findGlosses(text)
    if (glosses.length < 2) return []
    const injected = chooseInjected(glosses)
    if (injected.length === 0) return []
    const spaced = injected.filter(gloss => text[gloss.end] === ' ').length > injected.length / 2
    return joinTouching(
      injected.map(gloss => (spaced && text[gloss.end] === ' ' ? { ...gloss, end: gloss.end + 1 } : gloss)),
    )
  },
}

function findGlosses(text: string): readonly Gloss[] {
  const glosses: Gloss[] = []
  for (const match of text.matchAll(BRACKETED)) {
    const before = glosses.at(-1)
    const base = before?.end === match.index ? before.base : (text[match.index - 1] ?? '')
    if (!HAN.test(base)) continue
    const written = (match[1] as string).normalize('NFC')
    const syllable = readSyllable(written)
    if (!syllable) continue
    const fits = isReadAs(base, syllable.plain)
    glosses.push({ start: match.index, end: match.index + match[0].length, base, written, toned: syllable.toned, fits })
  }
  return glosses
}

/**
 * The glosses that a tool injected, judged on the whole page: enough of them, on characters that nobody needs to have
 * explained, and few brackets that look like readings without being the reading of their character.
 */
function chooseInjected(glosses: readonly Gloss[]): readonly Gloss[] {
  const toned = isInjection(glosses.filter(gloss => gloss.toned))
  const plain = toned || isInjection(glosses.filter(gloss => !gloss.toned))
  const fitting = glosses.filter(gloss => gloss.fits && (gloss.toned ? toned : plain))
  if (!toned || fitting.length < PLENTY) return fitting
  const consistent = consistentBases(glosses)
  return glosses.filter(gloss => gloss.fits || (gloss.toned && consistent.has(gloss.base)))
}

function isInjection(glosses: readonly Gloss[]): boolean {
  const fitting = glosses.filter(gloss => gloss.fits)
  const ordinary = fitting.filter(gloss => ORDINARY[gloss.base.charCodeAt(0)] === 1)
  if (ordinary.length * 2 <= fitting.length || fitting.length * 2 <= glosses.length) return false
  if (fitting.length >= FEWEST) return true
  const listed = fitting.filter(gloss => LISTED.has(gloss.base + gloss.written))
  return new Set(listed.map(gloss => gloss.base)).size >= 2
}

/** The characters that the page glosses more than once, always alike: readings that its tool had wrong among them. */
function consistentBases(glosses: readonly Gloss[]): ReadonlySet<string> {
  const written = new Map<string, { reading: string; times: number }>()
  for (const { base, written: reading } of glosses) {
    const seen = written.get(base)
    if (!seen) written.set(base, { reading, times: 1 })
    else written.set(base, { reading: seen.reading === reading ? reading : '', times: seen.times + 1 })
  }
  return new Set([...written].filter(([, { reading, times }]) => times > 1 && reading !== '').map(([base]) => base))
}

/** One edit for each run of glosses that touch. */
function joinTouching(glosses: readonly Pick<Gloss, 'start' | 'end'>[]): readonly Edit[] {
  const edits: Edit[] = []
  for (const { start, end } of glosses) {
    const last = edits.at(-1)
    if (last?.end === start) edits[edits.length - 1] = { ...last, end }
    else edits.push({ start, end, insert: '', reason: 'injected-reading' })
  }
  return edits
}
