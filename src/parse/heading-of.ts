import { listOf } from '../lexicon/outline.ts'
import type { Num, NumStyle } from '../tree/nodes.ts'
import { articlesAreTitled, headingLength } from './headings.ts'
import type { MarkerFound } from './markers.ts'
import { runOnHeadings } from './run-on.ts'
import type { Stretch } from './stretches.ts'

/** How much of the start of a stretch is its heading, and whether nothing parts it from the text. */
export type HeadingOf = (
  stretch: Stretch,
  style: NumStyle | null,
) => { readonly length: number; readonly runsOn: boolean }

const ARTICLE: Num = { text: '第一条', value: 1, style: 'article' }

/** The headings of a document: by the marks that end them; where those are lost, by what its lists and the language say. */
export function headingsOf(clean: string, stretches: readonly Stretch[]): HeadingOf {
  const numbered = stretches.flatMap(({ marker, start, end }, index) =>
    marker && start < end ? [{ marker, words: clean.slice(start, end), next: stretches[index + 1]?.marker }] : [],
  )
  const articles = numbered.filter(({ marker }) => marker.num.style === 'article')
  const titled = articlesAreTitled(articles.map(({ words }) => words))
  const runOn = runOnHeadings(
    outsideArticles(numbered).map(({ marker, words, next }) => {
      const length = headingLength(words, marker.num.style, titled)
      const governs = length < words.length || next === null || (next !== undefined && !sameList(next, marker))
      return { marker, words, length, governs }
    }),
  )
  return ({ marker, start, end }, style) => {
    const lost = marker ? runOn.get(marker) : undefined
    if (lost !== undefined) return { length: lost, runsOn: true }
    return { length: headingLength(clean.slice(start, end), style, titled), runsOn: false }
  }
}

/** Without what stands below an article: items of a law are clauses, and never have headings. */
function outsideArticles<Entry extends { readonly marker: MarkerFound }>(entries: readonly Entry[]): readonly Entry[] {
  let inArticle = false
  return entries.filter(({ marker }) => {
    if (marker.num.style === 'article') inArticle = true
    else if (listOf(marker.num).rank < listOf(ARTICLE).rank) inArticle = false
    return !inArticle
  })
}

function sameList(one: MarkerFound, other: MarkerFound): boolean {
  return listOf(one.num).family === listOf(other.num).family
}
