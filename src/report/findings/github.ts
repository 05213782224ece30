import type { Language } from '../../lexicon/messages/language.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import type { Finding } from '../../record/finding.ts'
import { pointer } from '../../text/lines.ts'
import { visible } from '../visible.ts'
import type { CheckedDraft } from './checked-draft.ts'
import { isTextFile } from './text-file.ts'

const COMMANDS = { error: 'error', warn: 'warning', info: 'notice' } as const

/**
 * Findings as workflow commands, which GitHub Actions shows at the lines of a pull request: one line each, `::warning
 * file=…,line=…::message`. No text of a draft or peer can end a line or begin a command.
 */
export function findingsGithub(drafts: readonly CheckedDraft[], language: Language): string {
  return drafts
    .flatMap(({ findings, ledger, source }) => {
      const point = pointer(ledger.raw)
      return findings.findings.map(finding => {
        const place = isTextFile(source) ? placeOf(finding, point(finding.place.end)) : {}
        const properties = { file: findings.draft, ...place, title: finding.ruleId }
        const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
        return `::${COMMANDS[finding.severity]} ${written.join(',')}::${escapedMessage(messageOf(finding, place, language))}\n`
      })
    })
    .join('')
}

type Shown = Readonly<Record<string, number>>

/** GitHub takes columns only for what stays on one line. */
function placeOf({ place }: Finding, end: { readonly line: number; readonly column: number }): Shown {
  const { line, column } = place
  if (end.line > line) return { line, endLine: end.line }
  return end.column > column ? { line, col: column, endColumn: end.column } : { line, col: column }
}

/** Where the file has no lines to point at, the message says in which section it is. */
function messageOf({ message, section }: Finding, place: Shown, language: Language): string {
  if ('line' in place || section.length === 0) return message
  return wording({ id: 'findings-in-section', values: { section: section.join('/'), message } }, language)
}

function escapedMessage(text: string): string {
  return visible(text).replaceAll('%', '%25')
}

function escapedProperty(text: string): string {
  return escapedMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
