import { FILM_WRAPPER } from '../../lexicon/spam/vocabulary.ts'
import type { Edit } from '../../text/edit.ts'
import { type Line, linesOf } from '../../text/lines.ts'
import type { Span } from '../../text/span.ts'
import { cutOut } from '../lines/cut-out.ts'
import { documentWeight } from '../lines/signs.ts'
import { readsOfficial, solicitations } from '../lines/solicitation.ts'
import { hasSpamWord, type Phrase, phrasesOf, readSpam } from '../lines/spam-words.ts'
import type { Pass } from '../pass.ts'

/** The share of a line’s characters that the vocabulary must cover: in a plain line, and in one that has marks of a document. */
const DENSE = 0.34
const VERY_DENSE = 0.6
/** The share of a fragment behind a sentence, and how long it is at most. */
const PURE = 0.8
const LONGEST_FRAGMENT = 40
const DOCUMENT_MARK = /[。；〔《]|^[（(]?[一二三四五六七八九十]+[)）、]|第[一二三四五六七八九十百]+条/
const BYLINE = /^\s*(?:文章)?(?:作者|来源|编辑|责任编辑|发布者?|发布人|记者|出处|本文来源)\s*[:：]/
/** The joints after which a text may begin that spam was put in front of. */
const PREFIX_JOINT = /^\s*[|｜丨_—–-]+\s*(?!\d+-\d)/
const SUFFIX_JOINT = /\s*[|｜丨_—–-]+\s*$/
/** What is left beside spam must be this long to be a text of its own. */
const LEAST_TEXT = 6

/**
 * Removes search-engine spam: whole lines that are made of its vocabulary (`lexicon/spam/`), and spam that was glued
 * before or behind a text by a joint.
 */
export const spam: Pass = {
  id: 'spam',
  about: 'Removes titles, bylines and link runs of adult, film and gambling spam.',
  examples: [
    {
      before: '影视在线观看免费高清-最新电影大全在线看-高清视频免费观看完整版\n某市人民政府关于加强监管的通知\n',
      after: '某市人民政府关于加强监管的通知\n',
    },
    {
      before: '北辰28网-实时查询-结果参考| （一）加强组织领导。各级政府要落实责任。',
      after: '（一）加强组织领导。各级政府要落实责任。',
      note: 'only the prefix goes',
    },
    { before: '作者: 北辰娱乐「中国」官方网站\n健全制度。', after: '健全制度。' },
    {
      before: '二、主要任务\n加微信abc123領取彩金,棋牌遊戲註冊送88元\n（一）加强组织领导。\n',
      after: '二、主要任务\n（一）加强组织领导。\n',
      note: 'a contact beside what it sells',
    },
    {
      before:
        '加强对托育机构的监督，加 Ｖ Ｘ：ａｂｃ１２３ 领 取 彩 金，落实属地责任。老品牌棋牌游戏，注册送彩金！健全制度。',
      after: '加强对托育机构的监督，落实属地责任。健全制度。',
      note: 'spaced, full-width, inside and between sentences',
    },
    {
      before: '坚持统筹共济，实现制度间平稳过渡。亚博体育官网\n',
      after: '坚持统筹共济，实现制度间平稳过渡。\n',
    },
    {
      before: '加强彩金管理和棋牌室管理。关注微信公众号“临澜发布”，或加入QQ群123456咨询。',
      after: '加强彩金管理和棋牌室管理。关注微信公众号“临澜发布”，或加入QQ群123456咨询。',
      note: 'a contact without a trade, trades without a contact',
    },
    {
      before: '诈骗分子以“加微信abc123领取彩金”为诱饵诱导群众参与网络赌博。',
      after: '诈骗分子以“加微信abc123领取彩金”为诱饵诱导群众参与网络赌博。',
      note: 'a warning quotes what it warns of',
    },
    {
      before: '严厉打击网络赌博、淫秽色情信息，规范彩票销售和娱乐场所管理。',
      after: '严厉打击网络赌博、淫秽色情信息，规范彩票销售和娱乐场所管理。',
      note: 'laws speak of the trades too',
    },
  ],
  edits(text) {
    const spans = solicitations(text)
    let next = 0
    return linesOf(text).flatMap(line => {
      const first = next
      while ((spans[next]?.start ?? text.length) < line.next) next++
      return next > first ? solicitedEdits(line, spans.slice(first, next)) : editsOfLine(line)
    })
  },
}

/** Solicitations go out of their line; what they leave stays when it is the document’s. */
function solicitedEdits(line: Line, spans: readonly Span[]): readonly Edit[] {
  const edits: Edit[] = []
  let rest = ''
  let from = 0
  for (const { start, end } of spans) {
    const cut = cutOut(line.text, { start: start - line.start, end: end - line.start })
    const cutStart = Math.max(cut.start, from)
    rest += line.text.slice(from, cutStart)
    from = Math.max(cut.end, from)
    edits.push({ start: line.start + cutStart, end: line.start + from, insert: '', reason: 'solicitation' })
  }
  rest = (rest + line.text.slice(from)).trim()
  if (rest !== '' && (documentWeight(rest) > 0 || readsOfficial(rest))) return edits
  return [{ start: line.start, end: line.next, insert: '', reason: 'solicitation' }]
}

function editsOfLine(line: Line): readonly Edit[] {
  if (FILM_WRAPPER.test(line.text.trimStart()) && !DOCUMENT_MARK.test(line.text)) {
    return [{ start: line.start, end: line.next, insert: '', reason: 'film-wrapper' }]
  }
  if (!hasSpamWord(line.text)) return []
  if (BYLINE.test(line.text) && !DOCUMENT_MARK.test(line.text)) {
    return [{ start: line.start, end: line.next, insert: '', reason: 'gambling-byline' }]
  }
  const phrases = phrasesOf(line.text)
  const glued = gluedSpam(line, phrases)
  if (glued.length > 0) return glued
  const beside = spamBesideSentences(line)
  if (beside.length > 0) return beside
  const reading = readSpam(line.text)
  if (!reading || reading.density < (DOCUMENT_MARK.test(line.text) ? VERY_DENSE : DENSE)) return []
  const reason = reading.reason === 'gambling-footer' && phrases.length > 3 ? 'link-run' : reading.reason
  return [{ start: line.start, end: line.next, insert: '', reason }]
}

/** Nothing but spam behind the last sentence of a line: 实现平稳过渡。某某体育官网. */
function spamBesideSentences({ start, end, text }: Line): readonly Edit[] {
  const last = text.search(/(?<=[。！？])[^。！？]*$/)
  if (last <= 0 || !isPureSpam(text.slice(last))) return []
  return [{ start: start + last, end, insert: '', reason: 'gambling-title' }]
}

function isPureSpam(text: string): boolean {
  const bare = text.trim()
  return bare.length <= LONGEST_FRAGMENT && (readSpam(bare)?.density ?? 0) >= PURE && !readsOfficial(bare)
}

/** Spam before or behind a text, when what is left has none and is a text of its own. */
function gluedSpam(line: Line, phrases: readonly Phrase[]): readonly Edit[] {
  let first = 0
  while (phrases[first] && phrases[first]?.spam !== 'none') first++
  let last = phrases.length
  while (last > first && phrases[last - 1]?.spam !== 'none') last--
  const inside = phrases.slice(first, last)
  const left = inside.reduce((sum, { start, end }) => sum + end - start, 0)
  if (left < LEAST_TEXT || inside.some(({ spam }) => spam === 'word')) return []
  const edits: Edit[] = []
  const [head, tail] = [phrases.slice(0, first), phrases.slice(last)]
  const [from, to] = [inside[0]?.start as number, inside.at(-1)?.end as number]
  if (isSpam(head) && PREFIX_JOINT.test(line.text.slice(head.at(-1)?.end, from))) {
    edits.push({ start: line.start, end: line.start + from, insert: '', reason: 'gambling-title' })
  }
  if (isSpam(tail) && SUFFIX_JOINT.test(line.text.slice(to, tail[0]?.start))) {
    edits.push({ start: line.start + to, end: line.end, insert: '', reason: 'gambling-title' })
  }
  return edits
}

function isSpam(phrases: readonly Phrase[]): boolean {
  return phrases.some(({ spam }) => spam === 'word')
}
