import { HARMLESS_REASONS, RESIDUES } from '../../lexicon/drafting/residues.ts'
import type { Wording } from '../../lexicon/messages/language.ts'
import { type Ledger, stepToRaw } from '../../text/ledger.ts'
import type { Span } from '../../text/span.ts'
import type { Rule } from '../rule.ts'

/** Units of what was found that a message shows. */
const SHOWN = 24

/** Traces of the web page that a draft was copied from. */
export const residue: Rule = {
  id: 'residue',
  about: {
    zh: '网页痕迹：网站框架、垃圾信息、乱码、繁体、拼音、不可见字符',
    en: 'traces of a web page: site frame, spam, wrong encodings, traditional characters, readings, invisible characters',
  },
  needsPeers: false,
  levels: { recommended: 'warn', strict: 'error' },
  examples: [
    {
      draft:
        '您当前的位置：首页 > 政务公开 > 通知公告\n关于推进社区食堂建设的通知\n各街道办事处：\n一、总体要求\n坚持便民利民。',
      finds: ['网站框架'],
    },
    { draft: '关于推进社区食堂建设的通知\n各街道办事处：\n一、总体要求\n\n  坚持便民利民。', finds: [] },
  ],
  *check({ draft }) {
    const kinds = new Map<string, { about: Wording; first: Span<'raw'>; count: number }>()
    for (const { about, raw, pass } of traces(draft.ledger)) {
      const kind = kinds.get(pass)
      if (!kind) kinds.set(pass, { about, first: raw, count: 1 })
      else kinds.set(pass, { ...kind, count: kind.count + 1, first: raw.start < kind.first.start ? raw : kind.first })
    }
    for (const [pass, { about, first, count }] of kinds) {
      const words = draft.ledger.raw.slice(first.start, first.end).replace(/\s+/g, ' ').trim()
      const found = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words
      yield { id: 'check-residue', values: { kind: about, count, found }, at: { raw: first }, identity: pass }
    }
  },
}

function* traces(ledger: Ledger): Generator<{ about: Wording; raw: Span<'raw'>; pass: string }> {
  for (const [index, { pass, edits }] of ledger.steps.entries()) {
    const about = RESIDUES[pass]
    if (!about) continue
    for (const edit of edits) {
      if (HARMLESS_REASONS.has(edit.reason)) continue
      yield { about, raw: stepToRaw(ledger, index, { start: edit.start, end: edit.end }), pass }
    }
  }
}
