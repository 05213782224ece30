import { LANGUAGES } from '../../lexicon/messages/language.ts'
import { clausePages } from './clauses/pages.ts'
import { documentPages } from './document.ts'
import { pageHtml, type SitePage } from './frame.ts'
import { indicatorPages } from './indicators/pages.ts'
import { overviewPage } from './overview.ts'
import { type Plan, planOf } from './plan.ts'
import { responsibilityPages } from './responsibilities/pages.ts'
import { reusePages } from './reuse/pages.ts'
import { searchPage } from './search/page.ts'
import type { Site } from './site.ts'
import { subsidyPages } from './subsidies.ts'
import { viewOf } from './view.ts'

/** A file of the site, its path relative to the site's folder with `/` between the parts. */
export interface SiteFile {
  readonly path: string
  readonly content: string
}

/**
 * The files of a site that works from disk, one after the other, so that only one of them need be kept: every page in
 * every language, and `index.html`, which is the overview in the site's language. The same site gives the same files.
 */
export async function* siteFiles(site: Site): AsyncGenerator<SiteFile> {
  const plan = planOf(site)
  for await (const page of pagesOf(plan)) {
    for (const language of LANGUAGES) {
      yield { path: `${language}/${page.path}`, content: pageHtml(plan, page, viewOf(language, page.path)) }
      if (page.path === 'index.html' && language === site.language) {
        yield { path: 'index.html', content: pageHtml(plan, page, viewOf(language, null)) }
      }
    }
  }
}

async function* pagesOf(plan: Plan): AsyncGenerator<SitePage> {
  yield overviewPage(plan)
  yield* indicatorPages(plan)
  yield* responsibilityPages(plan)
  yield* subsidyPages(plan)
  yield* clausePages(plan)
  yield* reusePages(plan)
  yield searchPage(plan)
  yield* documentPages(plan)
}
