import { ANNEXES } from '../../lexicon/drafting/annexes.ts'
import type { Attachment, AttachmentEntry, Policy } from '../../tree/nodes.ts'
import { textOf, walk } from '../../tree/walk.ts'
import type { Context, Raised, Rule } from '../rule.ts'

const REFERENCE = new RegExp(ANNEXES.reference.re, 'g')
const SOLE = new RegExp(ANNEXES.sole.re, 'g')

/** An attachment that the text or its list names and that is not there. */
export const annex: Rule = {
  id: 'annex',
  about: { zh: '提到的附件不在附件说明中，或没有附上', en: 'an attachment that is named but neither listed nor there' },
  source: 'GB/T 9704—2012 7.3.4',
  needsPeers: false,
  levels: { recommended: 'warn', strict: 'error' },
  options: {
    absent: {
      about: {
        zh: '附件说明所列而文中没有的附件也算',
        en: 'also report attachments that are listed and do not follow',
      },
      preset: false,
      strict: true,
    },
  },
  examples: [
    {
      draft: '关于报送情况的通知\n一、填写附件2，于月底前报送。\n附件：1.名单\n2024年5月1日',
      finds: ['“附件2”', '附件1“名单”'],
    },
    {
      draft:
        '关于报送情况的通知\n一、填写附件1，于月底前报送。\n某市民政局\n2024年5月1日\n附件1\n名单\n序号\t姓名\n1\t某甲',
      finds: [],
    },
    {
      draft: '关于报送情况的通知\n一、情况见附件。\n某市民政局\n2024年5月1日',
      finds: ['“附件”'],
    },
    { draft: '关于报送情况的通知\n一、于月底前报送。\n某市民政局\n2024年5月1日', finds: [] },
  ],
  *check(context) {
    const { listed, there } = annexesOf(context.draft.tree)
    yield* unlisted(context, new Set([...listed.keys(), ...there]))
    if (!context.flag('absent')) return
    for (const [number, entry] of listed) {
      if (there.has(number)) continue
      const { start, end } = entry.position
      const title = textOf(entry)
      yield {
        id: 'check-annex-absent',
        values: { number, title },
        at: { clean: { start: start.offset, end: end.offset } },
        weight: 'info',
        identity: title,
      }
    }
  },
}

/** What the list below the text names, by number, and the numbers of what follows; one without a number is 1. */
function annexesOf(tree: Policy) {
  const listed = new Map<number, AttachmentEntry>()
  const there = new Set<number>()
  walk(tree, node => {
    if (node.type === 'attachmentEntry') listed.set(node.num?.value ?? listed.size + 1, node)
    if (node.type === 'attachment') there.add((node as Attachment).num?.value ?? there.size + 1)
    if (node.type === 'enclosure') there.add(1)
    return undefined
  })
  return { listed, there }
}

function* unlisted({ draft }: Context, known: ReadonlySet<number>): Generator<Raised> {
  const told = new Set<number>()
  const { clean } = draft
  for (const match of clean.matchAll(REFERENCE)) {
    const number = Number(match[1])
    if (known.has(number) || told.has(number)) continue
    told.add(number)
    yield raise(`附件${number}`, match, clean)
  }
  const [sole] = clean.matchAll(SOLE)
  if (sole && known.size === 0 && told.size === 0) yield raise('附件', sole, clean)
}

function raise(name: string, { 0: words, index }: RegExpExecArray, clean: string): Raised {
  const start = clean.indexOf('附', index)
  return {
    id: 'check-annex-unlisted',
    values: { name },
    at: { clean: { start, end: index + words.length } },
    identity: name,
  }
}
