import { readBody } from '../../lexicon/bodies/names.ts'
import { listOf } from '../../lexicon/outline.ts'
import { toHanNumber } from '../../text/numeral.ts'
import type { Span } from '../../text/span.ts'
import type { Num, PolicyNode, Section } from '../../tree/nodes.ts'
import { walk } from '../../tree/walk.ts'
import type { Context, Raised, Rule } from '../rule.ts'

/** 结构层次序数 that are skipped, repeated, written in two ways on one level, or in an order that the standard has not. */
export const outline: Rule = {
  id: 'outline',
  about: {
    zh: '结构层次序数跳号、重号、同级写法不一或层次倒置',
    en: 'numbers of headings skipped, repeated, mixed on one level or in the wrong order of styles',
  },
  source: 'GB/T 9704—2012 7.3.3',
  needsPeers: false,
  levels: { recommended: 'warn', strict: 'error' },
  options: {
    marks: {
      about: { zh: '“1、”等不合规定的标点也算', en: 'also report marks that the standard has not, as in 1、' },
      preset: false,
      strict: true,
    },
  },
  examples: [
    {
      draft: '一、总体要求\n坚持稳中求进。\n三、保障措施\n加强领导。',
      finds: ['出现“三”，应为“二”'],
    },
    {
      draft: '一、总体要求\n坚持稳中求进。\n二、主要任务\n（一）抓好落实。\n（二）加强督查。\n（二）广泛宣传。',
      finds: ['出现“（二）”，应为“（三）”'],
    },
    {
      draft:
        '一、总体要求\n坚持稳中求进。\n二、主要任务\n（一）抓好落实。\n（二）加强督查。\n三、保障措施\n（一）加强领导。\n（二）广泛宣传。',
      finds: [],
      note: 'A list starts anew below each heading.',
    },
  ],
  *check(context) {
    yield* numbers(context)
    yield* styles(context)
  },
}

/** From so many on, the numbers of a document are a matter of its own and no slips: they are told in one finding. */
const MANY = 4
/** How far back a number that was thought missing is looked for, in units. */
const LOOK_BACK = 4000

/** What parsing noticed: numbers that do not go on from those before them. */
function* numbers({ draft }: Context): Generator<Raised> {
  const slips: Raised[] = []
  for (const { id, values, raw } of draft.messages) {
    if (!raw) continue
    const found = String(values['found'] ?? '')
    if (id === 'outline-skipped' || id === 'outline-repeated') {
      const expected = written(found, Number(values['expected']))
      const before = draft.ledger.raw.slice(Math.max(0, raw.start - LOOK_BACK), raw.start)
      if (id === 'outline-skipped' ? isThere(before, expected) || isFirst(expected) : isFirst(found)) continue
      const identity = `${found} ${lineAt(draft.ledger.raw, raw)}`
      slips.push({ id: `check-${id}`, values: { found, expected }, at: { raw }, identity })
    } else if (id === 'outline-mixed') {
      const before = String(values['before'])
      yield { id: 'check-outline-mixed', values: { found, before }, at: { raw }, weight: 'info' }
    } else if (id === 'heading-unnumbered') {
      const { heading = '', expected = '' } = values
      if (readBody(String(heading)) !== null) continue // a cell of a table that lost its lines
      yield { id: 'check-outline-unnumbered', values: { heading, expected }, at: { raw } }
    }
  }
  const [first] = slips
  if (first && slips.length > MANY) {
    yield { ...first, id: 'check-outline-many', values: { ...first.values, count: slips.length }, identity: 'many' }
  } else yield* slips
}

/** Whether a number stands in a text after all, inside a line where it was not taken for a heading. */
function isThere(text: string, number: string): boolean {
  const last = text.lastIndexOf(number)
  return last >= 0 && (/[)）]$/.test(number) || /^[、.．]/.test(text.slice(last + number.length)))
}

/** A list that starts with 1 again starts anew: below what, the text may say in ways that cannot be known. */
function isFirst(found: string): boolean {
  return /^[（(]?(?:一|1)[）)]?$/.test(found)
}

/** Styles inside styles: what the standard puts outside stands inside. */
function* styles({ draft, flag }: Context): Generator<Raised> {
  const raised: Raised[] = []
  const told = new Set<string>()
  walk(draft.tree, (node, ancestors) => {
    if (node.type !== 'section' || !node.num || node.num.inferred) return undefined
    const outer = numbered(ancestors)
    const clean = markerOf(node)
    if (outer && listOf(outer).rank > listOf(node.num).rank && !told.has(`${outer.style} ${node.num.style}`)) {
      told.add(`${outer.style} ${node.num.style}`)
      raised.push({
        id: 'check-outline-inverted',
        values: { found: node.num.text, outer: outer.text },
        at: { clean },
        identity: `${outer.style} ${node.num.style}`,
      })
    }
    if (node.num.style === 'arabic-comma' && flag('marks') && !told.has('arabic-comma')) {
      told.add('arabic-comma')
      const found = draft.clean.slice(clean.start, clean.end)
      const expected = `${node.num.text}.`
      raised.push({
        id: 'check-outline-mark',
        values: { found, expected },
        at: { clean },
        weight: 'info',
        identity: 'mark',
      })
    }
    return undefined
  })
  yield* raised
}

function numbered(ancestors: readonly PolicyNode[]): Num | null {
  const section = ancestors.findLast((node): node is Section => node.type === 'section' && node.num !== null)
  return section?.num ?? null
}

function markerOf(section: Section): Span<'clean'> {
  const { start, end } = (section.children[0].children[0] ?? section).position
  return { start: start.offset, end: end.offset }
}

/** A number in the form of another one: 2 like （四） is （二）. */
function written(form: string, value: number): string {
  const digits = /\d/.test(form) ? String(value) : toHanNumber(Math.min(value, 99))
  return form.replace(/\d+|[一二三四五六七八九十百零〇]+/, digits)
}

function lineAt(raw: string, { start }: Span): string {
  return /^[^\r\n]{0,40}/.exec(raw.slice(start))?.[0] ?? ''
}
