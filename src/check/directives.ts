import { DIRECTIVE_WORDS, DIRECTIVES } from '../lexicon/drafting/directives.ts'
import type { Edit } from '../text/edit.ts'
import { linesOf } from '../text/lines.ts'
import type { Span } from '../text/span.ts'

/**
 * What the author of a draft asked not to be told, written into the draft: 〔对照：忽略 task-without-body〕 where the text is
 * Word, `<!-- duizhao-disable-next-line task-without-body -->` where it is Markdown. It is taken out before anything else is done and is
 * never part of the text.
 */
export interface Directive {
  /** The whole bracket or comment. */
  readonly raw: Span<'raw'>
  /** `here`: its own paragraph, or what follows when it stands alone. */
  readonly scope: 'here' | 'next' | 'start' | 'end' | 'document'
  /** Alone on its line. */
  readonly alone: boolean
  /** None stands for all rules. */
  readonly rules: readonly { readonly id: string; readonly topic: string | null }[]
}

/** The directives of a draft as read, in the order of the text. */
export function directivesIn(raw: string): readonly Directive[] {
  const found: Directive[] = []
  for (const { start, text } of linesOf(raw)) {
    for (const pattern of DIRECTIVES) {
      for (const match of text.matchAll(pattern)) {
        const word = (match.groups?.['word'] ?? '').replace(/\s+/g, '').toLowerCase()
        const scope = DIRECTIVE_WORDS[word]
        if (scope === undefined) continue
        found.push({
          raw: { start: start + match.index, end: start + match.index + match[0].length },
          scope,
          alone: text.replace(match[0], '').trim() === '',
          rules: rulesNamed(match.groups?.['rules'] ?? ''),
        })
      }
    }
  }
  return found.sort((a, b) => a.raw.start - b.raw.start)
}

/** `missing-clause（食品安全）、outline -- 见会议纪要` names two rules, one of them for a topic; what follows the dashes is a reason. */
function rulesNamed(written: string): Directive['rules'] {
  const [names = ''] = written.split(/\s--|——/)
  return [...names.matchAll(/([A-Za-z][A-Za-z-]*)\s*(?:[（(]([^（）()]*)[）)])?/g)].map(([, id = '', topic]) => ({
    id,
    topic: topic?.trim() || null,
  }))
}

/** The step that takes the directives out of a draft, to be run in front of all passes. */
export const directives = {
  id: 'directives',
  about: 'What the author asked the check to leave alone is not part of the text.',
  examples: [
    { before: '一、目标〔对照：忽略 target-without-year〕\n到位。', after: '一、目标\n到位。' },
    { before: '一、目标\n〔对照：全文忽略 outline〕\n到位。', after: '一、目标\n到位。' },
    { before: '一、目标〔2021〕2号', after: '一、目标〔2021〕2号' },
  ],
  edits(text: string): readonly Edit[] {
    return directivesIn(text).map(({ raw, alone }) => {
      const { start, end } = alone ? wholeLine(text, raw) : raw
      return { start, end, insert: '', reason: 'directive' }
    })
  },
}

/** A span with the blanks around it and the line break behind it. */
function wholeLine(text: string, { start, end }: Span): Span {
  const before = /[^\S\r\n]*$/.exec(text.slice(0, start))?.[0] ?? ''
  const after = /^[^\S\r\n]*(?:\r\n?|\n)?/.exec(text.slice(end))?.[0] ?? ''
  return { start: start - before.length, end: end + after.length }
}
