import { html, type Markup } from '../html.ts'
import { htmlFile } from '../html-shell.ts'
import type { Plan } from './plan.ts'
import { SITE_SCRIPT } from './script.ts'
import { SITE_STYLE } from './style.ts'
import { otherLanguages, type SiteMessageId, type View } from './view.ts'

/** The parts of the site, in the order of its menu; each is the name of its first page. */
export const SECTIONS = ['index', 'indicators', 'responsibilities', 'subsidies', 'clauses', 'reuse', 'search'] as const
export type Section = (typeof SECTIONS)[number]

/** A page of the site, the same in every language but for its words. */
export interface SitePage {
  /** Below the folder of a language. */
  readonly path: string
  readonly section: Section
  title(view: View): string
  body(view: View): Markup
  readonly style?: string
  /** What the page's own script reads from `#data`. */
  data?(view: View): unknown
  readonly script?: string
}

/** Languages in their own words. */
const TONGUES = { zh: { name: '中文', tag: 'zh-CN' }, en: { name: 'English', tag: 'en' } } as const

/** A page in its frame: title, menu, search, the way to the other language. */
export function pageHtml(plan: Plan, page: SitePage, view: View): string {
  const site = siteTitle(plan, view)
  const title = page.title(view)
  const menu = SECTIONS.filter(section => section !== 'search').map(section => {
    const current =
      section === page.section ? html` aria-current="${page.path === `${section}.html` ? 'page' : 'true'}"` : null
    return html`<li><a href="${view.to(`${section}.html`)}"${current}>${view.say(sectionMessage(section))}</a></li>`
  })
  const tongues = otherLanguages(view.language).map(
    other =>
      html`<a class="tongue" href="${view.toOther(other)}" hreflang="${TONGUES[other].tag}" lang="${TONGUES[other].tag}">${TONGUES[other].name}</a>`,
  )
  const body = html`<a class="skip" href="#main">${view.say('site-skip')}</a>
<header class="masthead"><div class="inner">
<a class="brand" href="${view.to('index.html')}">${site}</a>
<form class="find" role="search" data-to="${view.to('search.html')}" hidden><label><span class="vh">${view.say('site-search')}</span><input type="search" name="q" placeholder="${view.say('site-search-hint')}" autocomplete="off"></label></form>
<a class="to-search" href="${view.to('search.html')}">${view.say('site-search')}</a>
${tongues}
</div>
<nav aria-label="${view.say('site-menu')}"><ul>${menu}</ul></nav>
</header>
<main id="main" tabindex="-1" class="${page.section}">
${page.body(view)}
</main>
<footer><p>${view.say('site-made')}</p></footer>`
  return htmlFile({
    title: page.path === 'index.html' ? site : `${title} — ${site}`,
    language: view.language,
    style: `${SITE_STYLE}${page.style ?? ''}`,
    body: body.text,
    data: page.data?.(view) ?? null,
    script: `'use strict'\n{\n${SITE_SCRIPT}}\n${page.script === undefined ? '' : `{\n${page.script}}\n`}`,
  })
}

export function siteTitle({ site }: Plan, view: View): string {
  return site.title ?? view.say('site-title')
}

function sectionMessage(section: Section): SiteMessageId {
  return `site-section-${section}`
}
