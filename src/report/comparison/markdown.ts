import type { Language } from '../../lexicon/messages/language.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import type { Comparison } from '../../record/comparison.ts'
import { visible } from '../visible.ts'
import { gridsOf, reuseWords, type Statement } from './grid.ts'
import { type Documents, sectionWords, sourcesOf } from './sources.ts'

/** Characters that Markdown, or the HTML in it, would take for marks. */
const MARKUP = /[\\`*_{}[\]<>&|~$#]/g

/**
 * A comparison as Markdown: a table for each part, each statement with its section. Words of documents are escaped, so
 * that nothing in them becomes a link, an image or HTML.
 */
export function comparisonMarkdown(comparison: Comparison, documents: Documents, language: Language): string {
  const say = (id: string, values = {}) => wording({ id, values }, language)
  const { about, documents: ids, reuse } = comparison
  const grids = gridsOf(comparison, sourcesOf(documents), language)
  const list = about.map(({ id, title, jurisdiction, issuedDate, status }) => {
    const date = status === 'draft' ? say('diff-draft') : (issuedDate ?? say('diff-no-date'))
    return `- **${escaped(id)}** ${[title, jurisdiction, date].flatMap(fact => (fact === null ? [] : escaped(fact))).join(' · ')}`
  })
  const tables = grids.map(({ title, head, rows, leftOut }) => {
    const body = rows.map(row => {
      const notes = row.notes.map(note => `<br>*${escaped(note)}*`).join('')
      return [`${escaped(row.head)}${notes}`, ...row.cells.map(cell => cell.map(statement).join('<br>') || '—')]
    })
    const note = leftOut === null ? '' : `\n\n*${escaped(leftOut)}*`
    return `## ${title}\n\n${tableOf([head, ...ids].map(escaped), body)}${note}`
  })
  const shares = reuse.map(pair => `- ${escaped(reuseWords(pair, language))}`)
  const parts = [
    `# ${say('diff-title', { documents: ids.length })}`,
    list.join('\n'),
    ...tables,
    ...(shares.length > 0 ? [`## ${say('diff-reuse')}\n\n${shares.join('\n')}`] : []),
  ]
  return `${parts.join('\n\n')}\n`
}

/** A table of GitHub Flavored Markdown; the cells are Markdown already. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function statement({ text, section, strong }: Statement): string {
  const path = sectionWords(section)
  const words = escaped(text)
  return `${strong ? `**${words}**` : words}${path === '' ? '' : ` 〔${escaped(path)}〕`}`
}

/** Words on one line with all that Markdown would take for marks escaped. */
export function escaped(words: string): string {
  return visible(words.replace(/\s+/g, ' ')).replace(MARKUP, mark =>
    mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`,
  )
}
