import type { Language } from '../../lexicon/messages/language.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import type { Comparison } from '../../record/comparison.ts'
import { htmlFile } from '../html-shell.ts'
import { escapeHtml } from '../side-by-side/escape.ts'
import { visible } from '../visible.ts'
import { type Grid, type GridRow, gridsOf, reuseWords, type Statement } from './grid.ts'
import { type Documents, sectionWords, sourcesOf } from './sources.ts'
import { STYLE } from './style.ts'

/**
 * A comparison as one HTML file that needs no other: a table for each part, in which every statement opens to the words
 * that it is read from. Without script, and safe to open whatever the documents hold.
 */
export function comparisonHtml(comparison: Comparison, documents: Documents, language: Language): string {
  const say = (id: string, values = {}) => wording({ id, values }, language)
  const { about, documents: ids, reuse } = comparison
  const grids = gridsOf(comparison, sourcesOf(documents), language)
  const title = say('diff-title', { documents: ids.length })
  const listed = about.map(({ id, title: name, jurisdiction, issuedDate, status }) => {
    const date = status === 'draft' ? say('diff-draft') : (issuedDate ?? say('diff-no-date'))
    return `<li><b>${text(id)}</b> ${[name, jurisdiction, date].flatMap(fact => (fact === null ? [] : text(fact))).join(' · ')}</li>`
  })
  const parts = [...grids, ...(reuse.length > 0 ? [{ id: 'reuse', title: say('diff-reuse') }] : [])]
  const links = parts.map(part => `<a href="#${part.id}">${text(part.title)}</a>`)
  const shares = reuse.map(
    pair =>
      `<li><details><summary>${text(reuseWords(pair, language))}</summary>${pair.passages.map(({ quote }) => `<blockquote>${linesHtml(quote)}</blockquote>`).join('')}</details></li>`,
  )
  const body = `<header>
<h1>${text(title)}</h1>
<ul lang="zh">${listed.join('\n')}</ul>
<nav>${links.join(' · ')}</nav>
<p><label><input type="checkbox" id="shared"> ${text(say('diff-shared-only'))}</label> <span class="hint">${text(say('diff-reveal'))}</span></p>
</header>
<main>
${grids.map(grid => tableHtml(grid, ids, say('diff-gap'), language)).join('\n')}
${shares.length > 0 ? `<section id="reuse"><h2>${text(say('diff-reuse'))}</h2><ul lang="zh">${shares.join('\n')}</ul></section>` : ''}</main>`
  return htmlFile({ title, language, style: STYLE, body, data: null, script: '' })
}

function tableHtml(
  { id, title, head, rows, leftOut }: Grid,
  documents: readonly string[],
  gap: string,
  language: Language,
): string {
  const heads = [head, ...documents].map(name => `<th scope="col">${text(name)}</th>`).join('')
  return `<section id="${id}"><h2>${text(title)}</h2>
<div class="wide" tabindex="0" role="region" aria-label="${text(title)}"><table>
<thead><tr>${heads}</tr></thead>
<tbody lang="zh">
${rows.map(row => rowHtml(row, gap, language)).join('\n')}
</tbody></table></div>${leftOut === null ? '' : `<p class="hint">${text(leftOut)}</p>`}</section>`
}

/** Names that are the documents' own words. */
const HAN = /\p{Script=Han}/u

function rowHtml({ head, notes, cells, shared }: GridRow, gap: string, language: Language): string {
  const said = notes.map(note => `<small>${text(note)}</small>`).join('')
  const columns = cells.map(cell =>
    cell.length === 0
      ? `<td class="gap"><span aria-label="${text(gap)}">—</span></td>`
      : `<td>${cell.map(statementHtml).join('')}</td>`,
  )
  return `<tr${shared < 2 ? ' class="single"' : ''}><th scope="row" lang="${language}">${HAN.test(head) ? `<span lang="zh">${text(head)}</span>` : text(head)}${said}</th>${columns.join('')}</tr>`
}

function statementHtml({ text: words, section, quote, strong }: Statement): string {
  const path = sectionWords(section)
  const where = path === '' ? '' : `<cite>${text(path)}</cite>`
  const shown = strong ? `<strong>${text(words)}</strong>` : text(words)
  return `<details><summary>${shown}</summary><blockquote>${linesHtml(quote)}${where}</blockquote></details>`
}

/** Words of several lines; whatever else cannot be seen gets a mark. */
function linesHtml(words: string): string {
  return words.split('\n').map(text).join('\n')
}

function text(words: string): string {
  return escapeHtml(visible(words))
}
