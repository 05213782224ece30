import type { Language } from '../../lexicon/messages/language.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import type { ClausePair, VersionPart, Versions } from '../../record/versions.ts'
import { escaped, tableOf } from '../comparison/markdown.ts'
import { sectionWords } from '../comparison/sources.ts'
import { changeWords, countWords, numberWords } from './words.ts'

/** Two versions of one policy as Markdown: numbers that changed, then old and new in two columns, changes marked. */
export function versionsMarkdown(versions: Versions, language: Language): string {
  const say = (id: string, values = {}) => wording({ id, values }, language)
  const { old, new: now, clauses, numbers } = versions
  const listed = numbers.map(({ about, from, to, newSection }) => {
    const path = sectionWords(newSection)
    const where = path === '' ? '' : say('versions-number-at', { section: path })
    return `- ${escaped(`${numberWords({ about, from, to }, language)}${where}`)}`
  })
  const heads = [`${say('versions-old')} ${old.id}`, `${say('versions-new')} ${now.id}`, say('versions-what')].map(
    escaped,
  )
  const rows = clauses.map(pair => [side(pair, 'deleted'), side(pair, 'inserted'), changeWords(pair, language)])
  const parts = [
    `# ${say('versions-title')}`,
    [old, now].map(({ id, title }) => `- **${escaped(id)}** ${escaped(title ?? '')}`).join('\n'),
    countWords(versions, language),
    ...(listed.length > 0 ? [`## ${say('versions-numbers')}\n\n${listed.join('\n')}`] : []),
    tableOf(heads, rows),
  ]
  return `${parts.join('\n\n')}\n`
}

/** One column of a row: what both have, and what this version alone has, marked. */
function side({ parts }: ClausePair, own: 'deleted' | 'inserted'): string {
  return parts
    .filter(({ op }) => op === 'same' || op === own)
    .map(part => lines(part))
    .join('')
}

function lines({ op, text }: VersionPart): string {
  const mark = (line: string) => {
    const words = escaped(line)
    if (words.trim() === '' || op === 'same') return words
    // HTML, since ~~ and ** are not taken for marks between Chinese characters and punctuation.
    return op === 'deleted' ? `<del>${words}</del>` : `<ins>${words}</ins>`
  }
  return text.split('\n').map(mark).join('<br>')
}
