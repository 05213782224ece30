import { CITING } from '../../lexicon/drafting/citing.ts'
import { OFFICIAL_LINES } from '../../lexicon/official-lines.ts'
import type { Peer } from '../peers.ts'
import { quoteAt } from '../quotes.ts'
import type { Context, Raised, Rule } from '../rule.ts'

const NUMBERED = new RegExp(`^(?:${CITING.numbered.re})$`)
/** What the central bodies of the party issue is cited without a number. */
const OF_THE_PARTY = /^中共中央/
const WRITTEN = new RegExp(OFFICIAL_LINES.documentNumber.re, 'g')
const WRONG = new RegExp(CITING.wrongBrackets.re)
const ZERO = new RegExp(CITING.leadingZero.re)
const REPEALS = new RegExp(CITING.repeals.re)

/** A document cited without its number, in a wrong form, or after it was put out of force. */
export const citation: Rule = {
  id: 'citation',
  about: {
    zh: '引用公文没有发文字号、文号写法不合规定，或引用了已废止的文件',
    en: 'a cited document without its number, a number in a wrong form, or a document that is no longer in force',
  },
  source: '国办发〔2012〕14号 党政机关公文处理工作条例；GB/T 9704—2012 7.2.5',
  needsPeers: false,
  levels: { recommended: 'warn', strict: 'error' },
  examples: [
    {
      draft: '为贯彻《某省人民政府办公厅关于推进社区食堂建设的意见》精神，制定本方案。',
      finds: ['没有发文字号'],
    },
    {
      draft:
        '为贯彻《某省人民政府办公厅关于推进社区食堂建设的意见》（某政办发〔2023〕5号）精神，依据《中华人民共和国食品安全法》，制定本方案。',
      finds: [],
    },
    {
      draft: '为贯彻《某省人民政府办公厅关于推进社区食堂建设的意见》（某政办发[2023]5号）精神，制定本方案。',
      finds: ['“某政办发[2023]5号”'],
    },
    {
      draft: '为贯彻《某省社区食堂管理办法》（某政发〔2010〕5号），制定本方案。',
      peers: [
        '某省社区食堂管理办法\n第一条 为规范管理，制定本办法。\n第二条 本办法自2024年1月1日起施行，《某省社区食堂管理办法》（某政发〔2010〕5号）同时废止。',
      ],
      finds: ['已废止'],
    },
  ],
  *check(context) {
    yield* withoutNumber(context)
    yield* forms(context)
    yield* repealed(context)
  },
}

function* withoutNumber({ draft, peers }: Context): Generator<Raised> {
  for (const { title, documentNumber, evidence } of draft.document.metadata.citations) {
    if (documentNumber !== null || !NUMBERED.test(title) || OF_THE_PARTY.test(title)) continue
    const known = peers.flatMap(peer => numberIn(peer, title)).at(0)
    yield {
      id: known ? 'check-citation-number-known' : 'check-citation-without-number',
      values: { title, number: known?.number ?? '' },
      at: { clean: evidence.clean },
      ...(known && { peers: [known.quote] }),
      identity: title,
    }
  }
}

function numberIn(peer: Peer, title: string) {
  const { metadata } = peer.document
  const cited = metadata.citations.find(other => other.title === title && other.documentNumber !== null)
  if (cited?.documentNumber) {
    return [
      { number: cited.documentNumber, quote: quoteAt(peer, cited.evidence.clean.start, cited.evidence.clean.end) },
    ]
  }
  return metadata.title === title && metadata.documentNumber
    ? [{ number: metadata.documentNumber, quote: { document: peer.id, section: [], quote: metadata.documentNumber } }]
    : []
}

/** In the draft as read: cleaning mends the brackets. */
function* forms({ draft }: Context): Generator<Raised> {
  for (const { 0: written, index } of draft.ledger.raw.matchAll(WRITTEN)) {
    if (!WRONG.test(written) && !ZERO.test(written)) continue
    const wrong = WRONG.exec(written) ?? ZERO.exec(written)
    const start = index + (wrong?.index ?? 0)
    const expected = (wrong?.[0] ?? written)
      .replace(/[[［【（(](\d{4})[\]］】）)]/, '〔$1〕')
      .replace(/[ \u3000第]/g, '')
      .replace(/〕0+/, '〕')
    yield {
      id: 'check-citation-form',
      values: { found: written, expected: written.slice(0, wrong?.index ?? 0) + expected },
      at: { raw: { start, end: index + written.length } },
      identity: written,
    }
  }
}

function* repealed({ draft, peers }: Context): Generator<Raised> {
  for (const { title, documentNumber, evidence } of draft.document.metadata.citations) {
    const named = documentNumber === null ? `《${title}》` : documentNumber
    for (const peer of peers) {
      const quote = repealIn(peer, named)
      if (!quote) continue
      yield {
        id: 'check-citation-repealed',
        values: { title },
        at: { clean: evidence.clean },
        peers: [quote],
        identity: title,
      }
      break
    }
  }
}

/** The sentence in which a peer puts a document out of force. */
function repealIn(peer: Peer, named: string) {
  for (let at = peer.clean.indexOf(named); at >= 0; at = peer.clean.indexOf(named, at + 1)) {
    const rest = /^[^。\n]*/.exec(peer.clean.slice(at + named.length))?.[0] ?? ''
    if (REPEALS.test(rest)) return quoteAt(peer, at, at + named.length)
  }
  return undefined
}
