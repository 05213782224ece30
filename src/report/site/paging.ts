import { html, type Markup } from '../html.ts'
import type { View } from './view.ts'

/** Lines on one page of a list that gives each document a line of its own. */
export const PAGE_LINES = 500

/**
 * Things on pages: each page takes them in order until it weighs `limit`, and at least one. There is always a first page.
 */
export function paged<T>(
  things: readonly T[],
  limit: number,
  weigh: (thing: T) => number = () => 1,
): readonly (readonly T[])[] {
  const pages: T[][] = [[]]
  let weight = 0
  for (const thing of things) {
    const own = weigh(thing)
    if (weight > 0 && weight + own > limit) {
      pages.push([])
      weight = 0
    }
    pages.at(-1)?.push(thing)
    weight += own
  }
  return pages
}

/** The path of a page of several: `indicators.html`, `indicators-2.html`. */
export function pagePath(name: string, index: number): string {
  return index === 0 ? `${name}.html` : `${name}-${index + 1}.html`
}

/** Links to the other pages; nothing where there is one page only. */
export function pagerHtml(view: View, name: string, count: number, current: number): Markup | null {
  if (count < 2) return null
  const links = Array.from(
    { length: count },
    (_, index) =>
      html`<li><a href="${view.to(pagePath(name, index))}"${index === current && html` aria-current="page"`}>${index + 1}</a></li>`,
  )
  return html`<ul class="pager" aria-label="${view.say('site-pages')}">${links}</ul>`
}

/** Tabs: pages that show the same matter in several ways. */
export function tabsHtml(
  view: View,
  tabs: readonly { readonly path: string; readonly words: string }[],
  current: string,
): Markup {
  const links = tabs.map(
    ({ path, words }) => html`<a href="${view.to(path)}"${path === current && html` aria-current="page"`}>${words}</a>`,
  )
  return html`<p class="tabs">${links}</p>`
}
