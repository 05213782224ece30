import type { Edit } from '../../text/edit.ts'
import type { Span } from '../../text/span.ts'
import { latinByte } from '../bytes/charset.ts'
import { Judge } from '../bytes/judge.ts'
import { encodeAs, isLoss, LOSS_RULES, MISREADINGS, misread, PLANS, type Plan, reread } from '../bytes/misreading.ts'
import { isOrdinary } from '../bytes/ordinary.ts'
import { LOST, type Restored, rereadLikeliest } from '../bytes/reread-search.ts'
import { countLatin, countOdd, suspects } from '../bytes/suspects.ts'
import type { Pass, Report } from '../pass.ts'

/** What is left of text that was lost altogether: U+FFFD twice in a row as GBK, and memory that was never written. */
const RESIDUE = /(?:锟斤拷){2,}|锟斤拷|烫烫烫+|屯屯屯屯+|\ufffd{3,}/g

/** How far a stretch is looked at beyond its odd characters: a few of the damaged ones may look usual. */
const MARGIN = 8
/** A stretch is tried on this much of it before all of it is read. */
const SAMPLE = 60
/** In nats: how much likelier the restored text must be, and how likely each of its characters at least. */
const LEAST_GAIN = 12
const LEAST_PLAUSIBLE = -7.5
/**
 * Every U+FFFD multiplies the readings that have to be weighed: of the stretches in which their share is greater than
 * this, a page has so many characters tried.
 */
const MOST_LOST = 0.4
const LOST_TRIED = 16
/** A stretch this long that cannot be restored is worth a message. */
const WORTH_REPORTING = 12

export const mojibake: Pass = {
  id: 'mojibake',
  about:
    'Restores text that was read in a wrong encoding: UTF-8 as GBK or Latin-1, GBK and Big5 as each other or as Latin-1.',
  examples: [
    { before: '鍏充簬鍗板彂銆婃柟妗堛€嬬殑閫氱煡', after: '关于印发《方案》的通知' },
    { before: 'å…³äºŽå\u008d°å\u008f‘å®žæ–½æ–¹æ¡ˆçš„é€šçŸ¥', after: '关于印发实施方案的通知' },
    { before: '¹ØÓÚÓ¡·¢ÊµÊ©·½°¸µÄÍ¨Öª', after: '关于印发实施方案的通知' },
    {
      before: '第一条 ¸÷¼¶ÈËÃñÕþ¸®Ó¦µ±¼ÓÇ¿×éÖ¯Áìµ¼ 第二条',
      after: '第一条 各级人民政府应当加强组织领导 第二条',
      note: 'damaged in part',
    },
    { before: '工程造价±5%，面积30m²，温度25°C·h，“三新”——§2', after: '工程造价±5%，面积30m²，温度25°C·h，“三新”——§2' },
    { before: '法国Société Générale、德国Münchner Rück的做法', after: '法国Société Générale、德国Münchner Rück的做法' },
    { before: '锟斤拷锟斤拷锟斤拷', after: '锟斤拷锟斤拷锟斤拷', note: 'nothing is left to restore it from' },
  ],
  edits(text, report) {
    const spans = suspects(text)
    if (spans.length === 0) return []
    for (const match of text.matchAll(RESIDUE)) {
      const place = { start: match.index, end: match.index + match[0].length }
      report({ id: 'replacement-residue', severity: 'warn', values: { text: match[0] }, place })
    }
    return new Restoration(text, report).edits(spans)
  },
}

/** The restoration of one page. */
class Restoration {
  readonly #text: string
  readonly #report: Report
  readonly #judge = new Judge(false)
  /** The misreadings, the one that fitted last first: a page has seldom more than one. */
  #order: readonly Plan[] = PLANS
  /** Lost characters so far in stretches that are mostly lost. */
  #lost = 0

  constructor(text: string, report: Report) {
    this.#text = text
    this.#report = report
  }

  edits(spans: readonly Span[]): readonly Edit[] {
    const edits: Edit[] = []
    let free = 0
    for (const span of spans) {
      if (this.#isWastedOn(span)) {
        this.#reportLeft(span)
        continue
      }
      const wide = this.#widened(span, free)
      const found = this.#restore(wide) ?? this.#restoreTwice(span)
      if (found) {
        edits.push(...found)
        free = wide.end
      } else this.#reportLeft(span)
    }
    return edits
  }

  /** Whether decoders gave up so much of a stretch, and of those before it, that reading on is not worth its time. */
  #isWastedOn({ start, end }: Span): boolean {
    const lost = this.#text.slice(start, end).match(/\ufffd/g)?.length ?? 0
    if (lost <= (end - start) * MOST_LOST) return false
    this.#lost += lost
    return this.#lost > LOST_TRIED
  }

  /** The stretch with the characters around it that may belong to it, on its line. */
  #widened({ start, end }: Span, free: number): Span {
    const before = this.#text.slice(Math.max(free, start - MARGIN), start)
    const after = this.#text.slice(end, end + MARGIN)
    const cut = after.search(/[\r\n]/)
    const kept = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)
    return { start: start - kept.length, end: end + (cut < 0 ? after.length : cut) }
  }

  #restore(span: Span): readonly Edit[] | null {
    const sample = { start: span.start, end: Math.min(span.end, span.start + SAMPLE) }
    let best: readonly Restored[] = []
    for (const plan of this.#likely(this.#text, sample)) {
      const { stretches } = rereadLikeliest(this.#text, span, plan, this.#judge)
      const sound = stretches.filter(stretch => comesOut(this.#text, stretch, plan))
      if (lengthOf(sound) <= lengthOf(best)) continue
      best = sound
      this.#order = [plan, ...PLANS.filter(other => other !== plan)]
      if (sound.length === stretches.length) break
    }
    for (const stretch of best) this.#reportLost(stretch)
    return best.length > 0
      ? best.map(({ start, end, text }) => ({ start, end, insert: text, reason: 'mojibake' }))
      : null
  }

  /** Text that went through two misreadings: the first is undone byte for byte, the second as any other. */
  #restoreTwice({ start, end }: Span): readonly Edit[] | null {
    const observed = this.#text.slice(start, end)
    for (const misreading of MISREADINGS) {
      const between = reread(observed, misreading)
      if (between === null || between.length === observed.length || between.includes(LOST)) continue
      const whole = { start: 0, end: between.length }
      const [inner] = this.#likely(between, whole)
      if (!inner) continue
      const { stretches } = rereadLikeliest(between, whole, inner, this.#judge)
      const isWhole = stretches[0]?.start === 0 && stretches.at(-1)?.end === between.length
      const text = stretches.map(stretch => stretch.text).join('')
      if (isWhole && stretches.every(stretch => comesOut(between, stretch, inner))) {
        return [{ start, end, insert: text, reason: 'mojibake' }]
      }
    }
    return null
  }

  /** The ways to undo a misreading that make far more plausible Chinese of a span, the best first. */
  #likely(text: string, span: Span): readonly Plan[] {
    const observed = text.slice(span.start, span.end)
    const isLatin = countLatin(observed) * 2 > countOdd(observed)
    const hasLoss = /[?\ufffd]/.test(observed)
    const literal = this.#judge.weigh(observed, this.#judge.after(text.slice(Math.max(0, span.start - 4), span.start)))
    return this.#order
      .filter(({ misreading, byPair }) => (misreading.read === 'latin') === isLatin && (hasLoss || !byPair))
      .map(plan => ({ plan, reading: rereadLikeliest(text, span, plan, this.#judge) }))
      .filter(({ reading }) => reading.score >= literal + LEAST_GAIN)
      .filter(({ reading }) => this.#isPlausible(reading.stretches.map(stretch => stretch.guess).join('')))
      .sort((a, b) => b.reading.score - a.reading.score)
      .map(({ plan }) => plan)
  }

  /** Whether a restored stretch reads as Chinese: likely character by character, and made of ordinary ones. */
  #isPlausible(text: string): boolean {
    const han = text.match(/[\u3400-\u9fff]/g) ?? []
    const ordinary = han.filter(character => isOrdinary(character.charCodeAt(0)))
    if (han.length < 2 || ordinary.length < han.length * 0.85) return false
    return this.#judge.weigh(text, this.#judge.after('的')) >= LEAST_PLAUSIBLE * text.length
  }

  #reportLost({ start, end, text }: Restored): void {
    if (!text.includes(LOST)) return
    this.#report({ id: 'character-lost', severity: 'warn', values: { text }, place: { start, end } })
  }

  #reportLeft({ start, end }: Span): void {
    const text = this.#text.slice(start, end)
    if (text.length < WORTH_REPORTING || countOdd(text) < text.length * 0.6 || text.search(RESIDUE) >= 0) return
    this.#report({
      id: 'mojibake-left',
      severity: 'warn',
      values: { text: text.slice(0, SAMPLE) },
      place: { start, end },
    })
  }
}

function lengthOf(stretches: readonly Restored[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** Whether the restored text, misread again, gives what the page shows. */
function comesOut(page: string, { start, end, guess }: Restored, { misreading, byPair }: Plan): boolean {
  const observed = page.slice(start, end)
  if (misreading.read === 'latin') return isLatinOf(observed, encodeAs(misreading.written, guess))
  const marked = observed.replaceAll(LOST, '?')
  const rules = LOSS_RULES.filter(rule => rule.byPair === byPair)
  return rules.some(rule => misread(guess, misreading, rule) === marked)
}

/**
 * Whether a text is what bytes look like as Latin-1 or Windows-1252, allowing for what programs do to such text: letters
 * that Windows does not have become `?`, soft hyphens and controls vanish, no-break spaces become blanks.
 */
function isLatinOf(text: string, bytes: Uint8Array | null): boolean {
  let at = 0
  for (const byte of bytes ?? []) {
    const unit = text.charCodeAt(at)
    const isControl = byte >= 0x80 && byte < 0xa0
    if (latinByte(unit) === byte || (byte === 0xa0 && unit === 0x20) || (isControl && isLoss(unit))) at++
    else if (!isControl && byte !== 0xad) return false
  }
  return bytes !== null && at === text.length
}
