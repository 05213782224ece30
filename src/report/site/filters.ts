import { html, type Markup } from '../html.ts'
import { LEVELS } from './documents.ts'
import type { Plan } from './plan.ts'
import type { View } from './view.ts'

/** What a page's table can be narrowed by. */
export interface Filtered {
  /** What the box for words looks in. */
  readonly words: string
  readonly years?: readonly number[]
  /** Offer the levels of government; documents that have none of them stay hidden then. */
  readonly levels?: boolean
  /** Offer each place. */
  readonly places?: boolean
  /** Offer to choose documents one by one. */
  readonly documents?: boolean
}

/**
 * The form that narrows the tables of a page. The script shows it and does what it says: rows have `data-row` (the words
 * to look in, in lower case) and what else they can be chosen by; columns have `data-column` and cells the class `c…`.
 */
export function filtersHtml(
  plan: Plan,
  view: View,
  { words, years = [], levels, places, documents }: Filtered,
): Markup {
  const any = view.say('site-any')
  const select = (name: string, label: string, choices: readonly (readonly [string, string])[]) =>
    choices.length > 1 &&
    html`<label>${label}<select name="${name}"><option value="">${any}</option>${choices.map(
      ([value, shown]) => html`<option value="${value}">${shown}</option>`,
    )}</select></label>`
  const present = LEVELS.filter(level => plan.documents.some(({ about }) => about.level === level))
  const named = new Set(plan.documents.flatMap(({ about }) => about.jurisdiction ?? []))
  const boxes = plan.documents.map(
    ({ label }, index) =>
      html`<label><input type="checkbox" name="document" value="${index}" checked><span lang="zh">${label}</span></label>`,
  )
  return html`<form class="filters" hidden>
<label>${words}<input type="search" name="words" autocomplete="off"></label>
${select(
  'year',
  view.say('site-year'),
  years.map(year => [`${year}`, `${year}`]),
)}
${
  levels &&
  select(
    'level',
    view.say('site-level'),
    present.map(level => [level, view.say(`site-level-${level}`)]),
  )
}
${
  places &&
  select(
    'place',
    view.say('site-place'),
    [...named].map(place => [place, place]),
  )
}
${documents && !plan.many && html`<details><summary>${view.say('site-choose-documents')}</summary><fieldset><legend class="vh">${view.say('site-choose-documents')}</legend>${boxes}</fieldset></details>`}
<button type="reset">${view.say('site-reset')}</button>
<output data-words="${view.say('site-shown', { shown: '%1', rows: '%2' })}"></output>
</form>`
}

/** The attribute with the words that a row is found by. */
export function rowWords(...words: readonly (string | null | undefined)[]): Markup {
  const text = words.filter(word => word).join(' ')
  return html` data-row="${text.toLowerCase()}"`
}
