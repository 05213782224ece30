import { html, type Markup } from '../../html.ts'
import type { SitePage } from '../frame.ts'
import { type Matter, type MatterWords, mattersHtml, weightOf } from '../matters.ts'
import { PAGE_LINES, paged, pagePath, pagerHtml, tabsHtml } from '../paging.ts'
import type { Plan } from '../plan.ts'
import type { SiteMessageId, View } from '../view.ts'
import { bodyMatters, bodyWords, matrixHtml } from './bodies.ts'
import { rolesKey } from './roles.ts'
import { bodyKinds, taskMatters, taskWords } from './tasks.ts'

/** Cells of a table on one page. */
const PAGE_CELLS = 1500

/** The pages of responsibilities: who leads the same task, bodies by tasks, bodies by documents, tasks of one document. */
export function* responsibilityPages(plan: Plan): Generator<SitePage> {
  const shared = taskMatters(plan, true)
  const single = taskMatters(plan, false)
  const kinds = bodyKinds(plan)
  yield* tablePages(plan, 'responsibilities', shared, view => taskWords(plan, view, kinds), {
    title: 'site-section-responsibilities',
    note: 'site-tasks-note',
    empty: 'site-no-shared-tasks',
  })
  yield {
    path: 'responsibilities-matrix.html',
    section: 'responsibilities',
    title: view => view.say('site-matrix'),
    body: view => html`<h1>${view.say('site-matrix')}</h1>
${tabsOf(view, 'responsibilities-matrix.html')}
<p class="note">${view.say('site-matrix-note')}</p>
${shared.length === 0 ? html`<p>${view.say('site-no-shared-tasks')}</p>` : html`${rolesKey(view)}${matrixHtml(plan, view, shared)}`}`,
  }
  yield* tablePages(plan, 'responsibilities-bodies', bodyMatters(plan), view => bodyWords(plan, view), {
    title: 'site-bodies',
    note: 'site-bodies-note',
    empty: 'site-no-bodies',
  })
  yield* tablePages(
    plan,
    'responsibilities-single',
    single,
    view => taskWords(plan, view, kinds),
    { title: 'site-tasks-single', note: 'site-tasks-single-note', empty: 'site-no-single-tasks' },
    false,
  )
}

function* tablePages<Row>(
  plan: Plan,
  name: string,
  matters: readonly Matter<Row>[],
  wordsIn: (view: View) => MatterWords<Row>,
  { title, note, empty }: Readonly<Record<'title' | 'note' | 'empty', SiteMessageId>>,
  inColumns = !plan.many,
): Generator<SitePage> {
  const pages = inColumns
    ? paged(matters, PAGE_CELLS, weightOf(plan))
    : paged(matters, PAGE_LINES, ({ documents }) => documents.length)
  for (const [index, some] of pages.entries()) {
    yield {
      path: pagePath(name, index),
      section: 'responsibilities',
      title: view => view.say(title),
      body: view => html`<h1>${view.say(title)}</h1>
${tabsOf(view, `${name}.html`)}
<p class="note">${view.say(note)}</p>
${rolesKey(view)}
${pagerHtml(view, name, pages.length, index)}
${some.length === 0 ? html`<p>${view.say(empty)}</p>` : mattersHtml(plan, view, some, wordsIn(view), inColumns)}
${pagerHtml(view, name, pages.length, index)}`,
    }
  }
}

function tabsOf(view: View, current: string): Markup {
  const tabs = [
    { path: 'responsibilities.html', words: view.say('site-tab-leads') },
    { path: 'responsibilities-matrix.html', words: view.say('site-tab-matrix') },
    { path: 'responsibilities-bodies.html', words: view.say('site-tab-bodies') },
    { path: 'responsibilities-single.html', words: view.say('site-tab-single') },
  ]
  return tabsHtml(view, tabs, current)
}
