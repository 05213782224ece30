import type { Num, NumStyle } from '../tree/nodes.ts'

/** One way of writing an ordinal at the head of a clause. */
export interface MarkerRow {
  readonly style: NumStyle
  readonly about: string
  /** Styles of one class number one list, however they are mixed: 1. and 1、. */
  readonly family: string
  /** Where GB/T 9704 and legislative usage put the family, outermost first. */
  readonly rank: number
  /** Without anchors and without groups. */
  readonly re: string
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

const HAN = '[一二三四五六七八九十百零〇]'
/** What follows a number that is a value or a reference and no ordinal: 1.5, 2、3, 第五条规定. */
const NOT_A_LIST = `(?![一二三四五六七八九十]{1,3}[、是])`

/** The ordinals of the outline (结构层次序数), GB/T 9704—2012 7.3.3, and those of laws and technical documents. */
export const MARKERS = [
  {
    style: 'part',
    about: 'Parts of a code or a plan',
    family: 'part',
    rank: 0,
    re: `第${HAN}{1,3}(?:编|篇|部分)(?![、，。；的和及])`,
    yes: ['第一编', '第三部分'],
    no: ['第1编', '第一编的'],
  },
  {
    style: 'chapter',
    about: 'Chapters',
    family: 'chapter',
    rank: 1,
    re: `第(?:${HAN}{1,4}|\\d{1,2})章(?![、，。；的和及规])`,
    yes: ['第一章', '第十二章'],
    no: ['章', '第一章的'],
  },
  {
    style: 'section',
    about: 'Sections of a chapter',
    family: 'section',
    rank: 2,
    re: `第(?:${HAN}{1,3}|\\d{1,2})节(?![、，。；的和及规课车])`,
    yes: ['第一节'],
    no: ['第一节课', '一节'],
  },
  {
    style: 'article',
    about: 'Articles',
    family: 'article',
    rank: 3,
    re: `第(?:${HAN}{1,5}|\\d{1,3})条(?:之${HAN}{1,2})?(?![、，。；：的和及至或规第款所之中线）])`,
    yes: ['第一条', '第一百零五条', '第三条之一'],
    no: ['第五条规定', '第五条、第六条', '第六条第一款'],
  },
  {
    style: 'han-comma',
    about: 'First level of an official document',
    family: 'han-comma',
    rank: 4,
    re: `${HAN}{1,3}(?:、|[．.](?!\\d(?!\\d{3}年)))${NOT_A_LIST}`,
    yes: ['一、', '十二、', '三．'],
    no: ['一、二、', '一，', '1、'],
  },
  {
    style: 'han-paren',
    about: 'Second level',
    family: 'han-paren',
    rank: 5,
    re: `[（(]${HAN}{1,3}[）)]、?(?![、，；：项款目和至或及]|[（(]${HAN})|[㈠-㈩]`,
    yes: ['（一）', '(十三)', '㈢'],
    no: ['（一）项', '（1）', '（一）、（二）'],
  },
  {
    style: 'decimal',
    about: 'Decimal numbers of plans and technical documents',
    family: 'decimal',
    rank: 6,
    re: `\\d{1,2}(?:[.．]\\d{1,2}){1,3}[.．]?(?=[ \\u3000]?[\\u4e00-\\u9fff“《])(?! ?[万亿千百十倍个元米吨亩户人名家所张项年月日岁级公平立版号只辆台件条座])|\\d{1,2}(?=[ \\u3000]{1,4}[\\u4e00-\\u9fff]{2})`,
    yes: ['1.1', '3.2.1'],
    no: ['1.5万', '2.8%', '3.0版'],
  },
  {
    style: 'arabic-dot',
    about: 'Third level',
    family: 'arabic',
    rank: 7,
    re: `\\d{1,3}[.．﹒](?![0-9.．/])|[⒈-⒛]`,
    yes: ['1.', '12．', '⒊'],
    no: ['1.5', '2021.'],
  },
  {
    style: 'arabic-comma',
    about: 'Third level, written with an enumeration comma',
    family: 'arabic',
    rank: 7,
    re: `\\d{1,3}、(?!\\d)`,
    yes: ['1、'],
    no: ['1、2、3', '2021、'],
  },
  {
    style: 'arabic-paren',
    about: 'Fourth level',
    family: 'arabic-paren',
    rank: 8,
    re: `[（(]\\d{1,3}[）)](?![、，；：项款目和至或及])|\\d{1,2}[）)](?![、，。；：])|[⑴-⒇]`,
    yes: ['（1）', '(12)', '3）', '⑶'],
    no: ['（1）项', '（2021）'],
  },
  {
    style: 'circled',
    about: 'Fifth level',
    family: 'circled',
    rank: 9,
    re: `[①-⑳]`,
    yes: ['①', '⑫'],
    no: ['1', '（1）'],
  },
  {
    style: 'han-is',
    about: 'Enumeration inside a paragraph',
    family: 'han-is',
    rank: 10,
    re: `[一二三四五六七八九十]是(?!否)`,
    yes: ['一是', '二是'],
    no: ['一是否', '是'],
  },
] as const satisfies readonly MarkerRow[]

const byStyle = new Map<NumStyle, MarkerRow>(MARKERS.map(row => [row.style, row]))

/** The list that a number belongs to, and where it stands in the standard order: 1.1 and 1.1.1 are two lists. */
export function listOf({ style, text }: Num): { readonly family: string; readonly rank: number } {
  const { family, rank } = byStyle.get(style) as MarkerRow
  if (style !== 'decimal') return { family, rank }
  const parts = text.split(/[.．]/).length
  return { family: `${family}-${parts}`, rank: rank + parts / 10 }
}
