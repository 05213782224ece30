import type { ClauseGroup, ClauseMember } from '../../../record/comparison.ts'
import { html, joined, type Markup, passage } from '../../html.ts'
import { type Plan, passageAnchor } from '../plan.ts'
import type { View } from '../view.ts'
import { type ShownWording, wordingBeside } from '../wording-difference.ts'
import type { Topic } from './topics.ts'

/** Wordings that are shown of one group; where more documents have the clause, the others are linked. */
const MOST_WORDINGS = 40

/** A wording beside the base: the same in every language. */
interface Wording extends Pick<ShownWording, 'words'> {
  readonly member: ClauseMember
  readonly marked: ShownWording['marked'] | 'base'
}

/** The wordings of a group, the base first; the marks are worked out once for all languages. */
export interface GroupWordings {
  readonly group: ClauseGroup
  readonly wordings: readonly Wording[]
  /** Clauses in the very words of the base. */
  readonly same: readonly ClauseMember[]
  readonly others: readonly ClauseMember[]
}

/** @returns the groups of a topic with their wordings: against the baseline's, else that of the highest level */
export function wordingsOf(plan: Plan, { groups }: Topic): readonly GroupWordings[] {
  const { baseline } = plan.site.comparison
  const rank = new Map(plan.documents.map(({ id }, index) => [id, id === baseline ? -1 : index]))
  return groups.map(group => {
    const members = [...group.members].sort(
      (a, b) => (rank.get(a.document) as number) - (rank.get(b.document) as number) || a.clean.start - b.clean.start,
    )
    const base = members[0] as ClauseMember
    const isSame = (member: ClauseMember) => member !== base && bare(member.quote) === bare(base.quote)
    const own = members.filter(member => !isSame(member))
    const wordings = own.slice(0, MOST_WORDINGS).map((member): Wording => {
      if (member === base) return { member, words: passage(member.quote), marked: 'base' }
      return { member, ...wordingBeside(base.quote, member.quote) }
    })
    return { group, wordings, same: members.filter(isSame), others: own.slice(MOST_WORDINGS) }
  })
}

function bare(quote: string): string {
  return quote.replace(/\s+/g, '')
}

/** Groups side by side. The first wording of each document has the id that the cells of the heat map lead to. */
export function wordingsHtml(plan: Plan, view: View, groups: readonly GroupWordings[]): Markup {
  const anchored = new Set<string>()
  const anchorOf = (document: string) => {
    if (anchored.has(document)) return null
    anchored.add(document)
    return html` id="d${plan.documents.findIndex(({ id }) => id === document)}"`
  }
  const parts = groups.map(({ group, wordings, same, others }, index) => {
    const articles = wordings.map(({ member, words, marked }) => {
      const { label, page } = plan.document(member.document)
      const similarity =
        marked !== 'base' && view.say('site-similarity', { percent: Math.round(member.similarity * 100) })
      const state = marked === 'base' ? view.say('site-base') : marked === 'nothing' ? view.say('site-apart') : null
      const path = [...member.section, member.heading ?? ''].filter(part => part !== '').join(' ')
      const said = [path !== '' && html`<span lang=\"zh\">${path}</span>`, similarity, state].filter(Boolean)
      return html`<article class="${marked}"${anchorOf(member.document)}><h3><a href="${view.to(page, passageAnchor(member.clean))}" lang="zh">${label}</a></h3><p class="detail">${joined(said, ' · ')}</p><blockquote lang="zh">${words}</blockquote></article>
`
    })
    const link = ({ document, clean }: ClauseMember) =>
      html`<a${anchorOf(document)} href="${view.to(plan.document(document).page, passageAnchor(clean))}" lang="zh">${plan.document(document).label}</a>`
    const alike = same.map(link)
    const rest = others.map(link)
    const missing = group.missing.map(id => html`<span lang="zh">${plan.document(id).label}</span>`)
    return html`<section class="wordings-of"><h2>${groups.length > 1 ? view.say('site-group', { number: index + 1, groups: groups.length }) : view.say('site-wordings')}</h2>
<div class="wordings">
${articles}</div>
${alike.length > 0 && html`<p class="note">${view.say('site-same-words')} ${list(alike, view)}</p>`}
${rest.length > 0 && html`<p class="note">${view.say('site-more-wordings', { most: MOST_WORDINGS })} ${list(rest, view)}</p>`}
${missing.length > 0 && html`<p class="note">${view.say('site-lack-clause')} ${list(missing.slice(0, MOST_WORDINGS), view)}${missing.length > MOST_WORDINGS && view.say('site-and-more', { more: missing.length - MOST_WORDINGS })}</p>`}
</section>
`
  })
  return html`${parts}`
}

function list(items: readonly Markup[], view: View): Markup {
  return html`${items.map((item, index) => html`${index > 0 && view.say('site-and')}${item}`)}`
}
