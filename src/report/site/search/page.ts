import { html } from '../../html.ts'
import { LEVELS } from '../documents.ts'
import type { SitePage } from '../frame.ts'
import type { Plan } from '../plan.ts'
import type { SiteMessageId, View } from '../view.ts'
import { ENTRY_KINDS, searchEntries } from './entries.ts'
import { SEARCH_SCRIPT } from './script.ts'

/** The page of search: what is searched lies in it as data, so that no server and no other file is asked. */
export function searchPage(plan: Plan): SitePage {
  return {
    path: 'search.html',
    section: 'search',
    title: view => view.say('site-section-search'),
    script: SEARCH_SCRIPT,
    data: view => ({
      documents: plan.documents.map(({ label, about, year, page }) => ({
        label,
        level: about.level,
        page,
        words: [label, about.jurisdiction, year].filter(word => word !== null).join(' '),
      })),
      kinds: ENTRY_KINDS.map(kind => view.say(kindMessage(kind))),
      entries: searchEntries(plan, view),
      words: { found: view.say('site-found', { found: '%1', shown: '%2' }), nothing: view.say('site-found-nothing') },
    }),
    body: view => html`<h1>${view.say('site-section-search')}</h1>
<p class="note">${view.say('site-search-note')}</p>
<noscript><p class="warn">${view.say('site-search-needs-script')}</p></noscript>
<form id="search" class="filters" hidden>
<label>${view.say('site-search-words')}<input type="search" name="q" autocomplete="off"></label>
${select(
  view.say('site-kind'),
  'kind',
  ENTRY_KINDS.map((kind, index) => [`${index}`, view.say(kindMessage(kind))]),
  view,
)}
${select(
  view.say('site-level'),
  'level',
  LEVELS.filter(level => plan.documents.some(({ about }) => about.level === level)).map(level => [
    level,
    view.say(`site-level-${level}`),
  ]),
  view,
)}
${select(
  view.say('site-document'),
  'document',
  plan.documents.map(({ label }, index) => [`${index}`, label]),
  view,
)}
</form>
<p id="found" role="status" class="note"></p>
<ol id="results"></ol>`,
  }
}

function kindMessage(kind: (typeof ENTRY_KINDS)[number]): SiteMessageId {
  return kind === 'documents' ? 'site-documents' : `site-section-${kind}`
}

function select(label: string, name: string, choices: readonly (readonly [string, string])[], view: View) {
  return html`<label>${label}<select name="${name}"><option value="">${view.say('site-any')}</option>${choices.map(
    ([value, words]) => html`<option value="${value}">${words}</option>`,
  )}</select></label>`
}
