import { TRADITIONAL } from '../../lexicon/ordinary-characters.ts'
import type { Edit } from '../../text/edit.ts'
import { type Annotations, readAnnotations } from '../bytes/annotations.ts'
import { Judge, weakest } from '../bytes/judge.ts'
import { isOrdinary } from '../bytes/ordinary.ts'
import { SYLLABLE_CHARACTERS } from '../bytes/readings.ts'
import { halfWidth, slip } from '../bytes/slip.ts'
import type { Explanation } from '../bytes/slip-beam.ts'
import { explainSlip, type Findings } from '../bytes/slip-search.ts'
import { wordCost } from '../bytes/words.ts'
import type { Pass, Report } from '../pass.ts'

/** A lost lead byte shows before a mark that was cut off, or before a reading whose bracket it swallowed. */
const LOSS = new RegExp(`\\?(?:[，。、；！？,!;?]|[${SYLLABLE_CHARACTERS}]{1,8} ?\\))`, 'g')
/** The text before a loss that the search starts from: two characters, with what was injected behind them. */
const APPROACH = /(?:[^()\r\n](?:\([^()\r\n]{1,9}\))?){0,2}$/
/** So many in a row are no lost bytes but a wiped text. */
const WIPED = /\?{4}/y

/** In nats: how much likelier the restored text must be than the page's, and than any other restoration. */
const LEAST_GAIN = 8
const LEAST_LEAD = 2.5
/** A difference in the model's judgement that words cannot make good. */
const LARGEST_WORD_COST = 10
/** A character less likely than this, in nats, in what a quick search restores calls for a thorough one. */
const LEAST_LIKELY = -10
/** How many places of a page are searched thoroughly: a bound for pages that are damaged in some other way. */
const MOST_THOROUGH = 100
/** How many explanations are put to the test of the damage. */
const MOST_TRIED = 12

export const byteSlip: Pass = {
  id: 'byte-slip',
  about: 'Restores text whose GBK bytes slipped by one where a byte was lost: 各?。▍^、市 ← 各省（區、市.',
  examples: [
    { before: '每周期各?。▍^(qū)、市)推薦的示范城市', after: '每周期各省（區(qū)、市)推薦的示范城市' },
    {
      before: '制定專項(xiàng)規(guī)劃或?qū)嵤┓桨?,明確任務(wù)',
      after: '制定專項(xiàng)規(guī)劃或實施方案,明確任務(wù)',
    },
    { before: '當(dāng)?shù)鼐用駶M意度納入考核', after: '當(dāng)地居民滿意度納入考核' },
    {
      before: '堅持?;?、兜底線、促公平?,F(xiàn)就有關(guān)事項(xiàng)通知如下',
      after: '堅持保基本、兜底線、促公平。現(xiàn)就有關(guān)事項(xiàng)通知如下',
    },
    { before: '管理?xiàng)l例另行制定,報(bào)國務(wù)院', after: '管理條例另行制定,報(bào)國務(wù)院' },
    { before: '緊急下?lián)埽担埃叭f元專項資金', after: '緊急下撥５００萬元專項資金' },
    {
      before: '外商投資托育機構是否適用本辦法?適用。',
      after: '外商投資托育機構是否適用本辦法?適用。',
      note: 'a question',
    },
    { before: '為什么要實施這項政策?!為了群眾', after: '為什么要實施這項政策?!為了群眾' },
  ],
  edits(text, report) {
    if (text.search(LOSS) < 0 || !isTraditional(text)) return []
    return new Repair(text, report).edits()
  },
}

/** Only text that was converted to traditional characters went through this tool. */
function isTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (TRADITIONAL[text.charCodeAt(at)] === 1) return true
  }
  return false
}

/** What became of one place: an edit, or none where the page is right or cannot be restored. */
interface Outcome {
  readonly edit: Edit | null
  readonly end: number
}

interface Restoration extends Outcome {
  readonly restored: string
  /** Whether it holds a character that the model finds very unlikely there. */
  readonly isWeak: boolean
}

/** The repair of one page. */
class Repair {
  readonly #text: string
  readonly #report: Report
  readonly #annotations: Annotations
  readonly #judge = new Judge(true)
  #thoroughLeft = MOST_THOROUGH

  constructor(text: string, report: Report) {
    this.#text = text
    this.#report = report
    this.#annotations = readAnnotations(text)
  }

  edits(): readonly Edit[] {
    const text = this.#text
    const edits: Edit[] = []
    let done = 0
    for (const { index } of text.matchAll(LOSS)) {
      if (index < done) continue
      WIPED.lastIndex = index
      if (WIPED.test(text)) continue
      const approach = APPROACH.exec(text.slice(Math.max(done, index - 30), index))?.[0].length ?? 0
      const { edit, end } = this.#repair(index - approach, index)
      if (edit) edits.push(edit)
      done = end
    }
    return edits
  }

  #repair(start: number, loss: number): Outcome {
    const quick = this.#explain(start, loss, 1)
    const sound = this.#choose(start, quick)
    if (sound && !sound.isWeak) return this.#accepted(start, sound)
    const text = this.#text.slice(start, quick.end)
    if (quick.explanations[0]?.restored === text) return { edit: null, end: loss + 1 }
    const thorough = this.#thoroughLeft-- > 0 ? this.#explain(start, loss, 2) : quick
    const found = this.#choose(start, thorough)
    if (found) return this.#accepted(start, found)
    const place = { start, end: thorough.end }
    this.#report({
      id: 'byte-slip-left',
      severity: 'warn',
      values: { text: this.#text.slice(start, place.end) },
      place,
    })
    return { edit: null, end: place.end }
  }

  #explain(start: number, loss: number, mostUnprinted: number): Findings {
    const isAnnotated = (character: string, reading: string) => this.#annotations.readings.get(character) === reading
    return explainSlip(this.#text, start, loss, { judge: this.#judge, isAnnotated, mostUnprinted })
  }

  /** The best explanation, if it is much better than the page itself and than any other that the damage fits. */
  #choose(start: number, { end, explanations, literal }: Findings): Restoration | null {
    const page = this.#text.slice(start, end)
    const before = bareText(this.#text.slice(Math.max(0, start - 16), start)).slice(-4)
    const [best, rival] = explanations
      .filter(({ score }, _, [first]) => score > (first?.score ?? score) - LARGEST_WORD_COST)
      .map(explanation => ({ ...explanation, score: explanation.score - wordCost(before + explanation.original) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_TRIED)
      .filter(explanation => this.#comesOut(explanation, page))
    if (!best || best.restored === page || best.score < literal + LEAST_GAIN) return null
    if (rival && best.score < rival.score + LEAST_LEAD) return null
    const edit = trimmed(start, page, best.restored)
    if (!this.#isUsual(edit.insert)) return null
    const isWeak = weakest(this.#judge, best.original, this.#judge.after(before)) < LEAST_LIKELY
    return { edit, end, isWeak, restored: best.restored }
  }

  /** Whether a restoration holds ordinary characters only, or such as the page has elsewhere. */
  #isUsual(text: string): boolean {
    return Array.from(text).every(character => {
      const unit = character.charCodeAt(0)
      return unit < 0x3400 || isOrdinary(unit) || this.#text.includes(character)
    })
  }

  #accepted(start: number, restoration: Restoration): Outcome {
    const { end, restored: text } = restoration
    if (text.includes('?'))
      this.#report({ id: 'character-lost', severity: 'warn', values: { text }, place: { start, end } })
    return restoration
  }

  /** Whether the damage, done again with the injector's list in some order, gives the page. */
  #comesOut({ original, injections }: Explanation, page: string): boolean {
    const own = injections.filter(({ code }, index) => injections.findIndex(other => other.code === code) === index)
    const listed = this.#annotations.everywhere.filter(({ code }) => own.every(other => other.code !== code))
    const wanted = halfWidth(page)
    return ordersOf(own).some(order =>
      [true, false].some(stops => halfWidth(slip(original, [...order, ...listed], stops)) === wanted),
    )
  }
}

/** Every order of a few things; of more than four only the two that matter most: as they are, and reversed. */
function ordersOf<T>(things: readonly T[]): readonly (readonly T[])[] {
  if (things.length > 4) return [things, things.toReversed()]
  if (things.length < 2) return [things]
  return things.flatMap((thing, index) => ordersOf(things.toSpliced(index, 1)).map(order => [thing, ...order]))
}

/** A text without what stands in round brackets. */
function bareText(text: string): string {
  return text.replace(/\([^()]{1,9}\)|^[^(]*\)/g, '')
}

/** The edit that makes one text of another, without what both have at their ends. */
function trimmed(start: number, before: string, after: string): Edit {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  const most = Math.min(before.length, after.length) - head
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return {
    start: start + head,
    end: start + before.length - tail,
    insert: after.slice(head, after.length - tail),
    reason: 'byte-slip',
  }
}
