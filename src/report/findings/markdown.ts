import type { Language } from '../../lexicon/messages/language.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import type { Finding, PeerQuote } from '../../record/finding.ts'
import { visible } from '../visible.ts'
import type { CheckedDraft } from './checked-draft.ts'
import { sectionTitles } from './section-titles.ts'
import { summaryOf } from './summary.ts'

/** Units of a peer's words that are quoted; longer ones are cut. */
const QUOTED = 600

/** The findings of drafts as Markdown, by section, with the peers' words as quotations to copy from. */
export function findingsMarkdown(drafts: readonly CheckedDraft[], language: Language): string {
  return drafts.map(draft => draftMarkdown(draft, language)).join('\n')
}

function draftMarkdown(draft: CheckedDraft, language: Language): string {
  const { findings, draft: file } = draft.findings
  const titles = sectionTitles(draft.tree)
  const blocks = [`# ${escaped(file)}`, escaped(summaryOf(draft, language))]
  let section: string | undefined
  for (const finding of findings) {
    const path = finding.section.join('/')
    if (path !== section) {
      blocks.push(
        `## ${escaped(path === '' ? wording({ id: 'findings-front', values: {} }, language) : (titles.get(path) ?? path))}`,
      )
      section = path
    }
    blocks.push(item(finding, language))
  }
  return `${blocks.join('\n\n')}\n`
}

function item({ place, severity, message, ruleId, peers }: Finding, language: Language): string {
  const label = wording({ id: `severity-${severity}`, values: {} }, language)
  const head = `- **${label}** ${place.line}:${place.column} ${escaped(message)} (\`${ruleId}\`)`
  return [head, ...peers.map(quotation)].join('\n\n')
}

function quotation({ document, section, quote }: PeerQuote): string {
  const words = quote.length > QUOTED ? `${quote.slice(0, QUOTED).replace(/[\ud800-\udbff]$/, '')}…` : quote
  const lines = words.split('\n').filter(line => line.trim() !== '')
  return [`**${escaped([document, section.join('/')].join(' ').trim())}**`, ...lines.map(escaped)]
    .map(line => `  > ${line}`)
    .join('\n  >\n')
}

/** Text that Markdown shows as it is. */
function escaped(text: string): string {
  return visible(text).replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
}
