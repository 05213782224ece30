import type { NumStyle } from '../tree/nodes.ts'

/** A heading with its line to itself is at most this long; one that text follows on the line is shorter. */
const OWN_LINE = 60
const OWN_SENTENCE = 50
const RUN_IN = 40
const ARTICLE_RUN_IN = 30

/** Words of a sentence that lays something down: no heading has them. */
const RULE = /必须|不得|应当|不予|^请|，请|^对.*的，|本(?:办法|通知|方案|规定|条例|单位|公司|园区|人)/

/**
 * How many characters of the words after a marker are its heading: all of them, the first sentence, or none.
 *
 *     （一）加强组织领导                          all
 *     1.政策引导，普惠优先。充分调动各方资源，…    up to and with the first 。
 *     （三）不依法履行职责，造成损失的；            none: a clause
 *     第六条 移民工作实行目标责任制。              none: an article says, it does not head
 *
 * @param titled whether the articles of this document have headings, see {@link articlesAreTitled}
 */
export function headingLength(words: string, style: NumStyle | null, titled: boolean): number {
  const stop = words.search(/[。；;！？]/)
  if (style === 'article') return articleHeading(words, stop, titled)
  if (stop < 0) return colonHeading(words) ?? spaceHeading(words) ?? (words.length <= OWN_LINE ? words.length : 0)
  if (words[stop] !== '。') return 0
  const heads = !RULE.test(words.slice(0, stop))
  if (stop === words.length - 1)
    return words.length <= OWN_SENTENCE && heads ? words.length : (colonHeading(words) ?? 0)
  return colonHeading(words.slice(0, stop)) ?? spaceHeading(words) ?? (stop < RUN_IN && heads ? stop + 1 : 0)
}

/**
 * Whether articles begin with a heading of their own (第一条 推行提升行动。行政审批窗口要…): when most of them start with
 * a short sentence that others follow.
 */
export function articlesAreTitled(articles: readonly string[]): boolean {
  const titled = articles.filter(words => {
    const stop = words.indexOf('。')
    return stop > 0 && stop < ARTICLE_RUN_IN && stop < words.length - 1
  })
  return articles.length >= 3 && titled.length > articles.length * 0.6
}

function articleHeading(words: string, stop: number, titled: boolean): number {
  const bracket = /^[【〔（([][^】〕）)\]。]{2,20}[】〕）)\]]/.exec(words)
  if (bracket) return bracket[0].length
  if (stop < 0) return words.length <= ARTICLE_RUN_IN && !/[：:，]/.test(words) ? words.length : 0
  return titled && words[stop] === '。' && stop < ARTICLE_RUN_IN && stop < words.length - 1 ? stop + 1 : 0
}

/** 总体目标：到2025年… : the words up to the colon, where what follows is long. */
function colonHeading(words: string): number | null {
  const colon = words.search(/[：:]/)
  const heads = colon > 1 && colon <= 20 && words.length - colon > 20 && !/[，,、（(]/.test(words.slice(0, colon))
  return heads ? colon + 1 : null
}

/** 总体要求 以习近平…为指导，…: the words up to a space, where running text follows. */
function spaceHeading(words: string): number | null {
  const space = words.search(/[ \u3000]/)
  const heads = space > 1 && space <= 24 && words.length - space > 30 && !/[，。、]/.test(words.slice(0, space))
  return heads ? space : null
}
