import type { Language } from '../../lexicon/messages/language.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import type { ClausePair, Versions } from '../../record/versions.ts'
import { sectionWords } from '../comparison/sources.ts'
import { STYLE } from '../comparison/style.ts'
import { htmlFile } from '../html-shell.ts'
import { escapeHtml } from '../side-by-side/escape.ts'
import { visible } from '../visible.ts'
import { changeWords, countWords, isChanged } from './words.ts'

/**
 * Two versions of one policy as one HTML file that needs no other: old and new side by side, what was deleted and inserted
 * marked, numbers that changed listed above. Without script, and safe to open whatever the documents hold.
 */
export function versionsHtml(versions: Versions, language: Language): string {
  const say = (id: string, values = {}) => wording({ id, values }, language)
  const { old, new: now, clauses, numbers } = versions
  const listed = numbers.map(({ about, from, to, newSection }) => {
    const path = sectionWords(newSection)
    const where = path === '' ? '' : say('versions-number-at', { section: path })
    return `<li>${words(about)} <del class="number">${words(from)}</del> → <ins class="number">${words(to)}</ins>${words(where)}</li>`
  })
  const title = say('versions-title')
  const heads = [say('versions-what'), `${say('versions-old')} ${old.id}`, `${say('versions-new')} ${now.id}`]
  const body = `<header>
<h1>${words(title)}</h1>
<ul lang="zh">${[old, now].map(({ id, title: name }) => `<li><b>${words(id)}</b> ${words(name ?? '')}</li>`).join('')}</ul>
<p>${words(countWords(versions, language))}</p>
<p><label><input type="checkbox" id="shared"> ${words(say('versions-changed-only'))}</label></p>
</header>
<main>
${listed.length > 0 ? `<section><h2>${words(say('versions-numbers'))}</h2><ul lang="zh">${listed.join('\n')}</ul></section>` : ''}
<div class="wide pair" tabindex="0" role="region" aria-label="${words(title)}"><table>
<thead><tr>${heads.map((head, index) => `<th scope="col"${index === 0 ? ' class="kind"' : ''}>${words(head)}</th>`).join('')}</tr></thead>
<tbody lang="zh">
${clauses.map(pair => rowHtml(pair, language)).join('\n')}
</tbody></table></div>
</main>`
  return htmlFile({
    title: `${title}: ${visible(now.title ?? now.id)}`,
    language,
    style: STYLE,
    body,
    data: null,
    script: '',
  })
}

function rowHtml(pair: ClausePair, language: Language): string {
  const changed = isChanged(pair)
  const columns = (['deleted', 'inserted'] as const).map(own => `<td>${sideHtml(pair, own)}</td>`)
  return `<tr class="${changed ? 'new' : 'single same'}"><th scope="row" class="kind">${words(changeWords(pair, language))}</th>${columns.join('')}</tr>`
}

function sideHtml({ parts }: ClausePair, own: 'deleted' | 'inserted'): string {
  return parts
    .flatMap(({ op, text, number }) => {
      if (op !== 'same' && op !== own) return []
      const safe = text.split('\n').map(words).join('\n')
      if (op === 'same') return safe
      const tag = op === 'deleted' ? 'del' : 'ins'
      return `<${tag}${number ? ' class="number"' : ''}>${safe}</${tag}>`
    })
    .join('')
}

function words(text: string): string {
  return escapeHtml(visible(text))
}
