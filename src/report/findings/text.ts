import picocolors from 'picocolors'
import stringWidth from 'string-width'
import type { Language } from '../../lexicon/messages/language.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import type { Finding } from '../../record/finding.ts'
import { toClean } from '../../text/ledger.ts'
import { visible } from '../visible.ts'
import type { CheckedDraft } from './checked-draft.ts'
import { sectionTitles } from './section-titles.ts'
import { summaryOf } from './summary.ts'
import { isTextFile } from './text-file.ts'
import { windowOn, wrapped } from './wrap.ts'

/** How a terminal shows findings. */
export interface TextForm {
  readonly language: Language
  readonly color: boolean
  /** In cells. */
  readonly width: number
}

const INDENT = '  '

/** The findings of a draft for a terminal: grouped by section, each with its line and the words concerned marked. */
export function findingsText(draft: CheckedDraft, form: TextForm): string {
  const { language, color } = form
  const paint = picocolors.createColors(color)
  const { findings, draft: file } = draft.findings
  const lines = [paint.underline(visible(file))]
  const titles = sectionTitles(draft.tree)
  const sourceOf = sourceReader(draft)
  let section: string | undefined
  for (const finding of findings) {
    const path = finding.section.join('/')
    if (path !== section) {
      const title = path === '' ? wording({ id: 'findings-front', values: {} }, language) : (titles.get(path) ?? path)
      lines.push('', paint.bold(visible(title)))
      section = path
    }
    lines.push(...findingLines(finding, sourceOf(finding), form, paint))
  }
  lines.push('', summaryOf(draft, language))
  return `${lines.join('\n')}\n`
}

function findingLines(
  { severity, message, ruleId }: Finding,
  { at, line, start, end }: SourceLine,
  { language, width }: TextForm,
  paint: ReturnType<typeof picocolors.createColors>,
): readonly string[] {
  const color = { error: paint.red, warn: paint.yellow, info: paint.cyan }[severity]
  const label = wording({ id: `severity-${severity}`, values: {} }, language)
  const [first = '', ...rest] = wrapped(visible(`${message}  ${ruleId}`), Math.max(30, width - INDENT.length * 2))
  const lines = [
    `${INDENT}${at === null ? '' : `${paint.dim(at)} `}${color(label)}`,
    ...[first, ...rest].map(line => `${INDENT}${INDENT}${line}`),
  ]
  if (line.trim() === '') return lines
  const shown = windowOn(line, start, Math.min(line.length, end), Math.max(30, width - 6))
  const text = visible(shown.text)
  const before = ' '.repeat(stringWidth(visible(shown.text.slice(0, shown.start))))
  const marks = '^'.repeat(Math.max(1, stringWidth(visible(shown.text.slice(shown.start, shown.end)))))
  return [
    ...lines,
    paint.dim(`${INDENT}${INDENT}│ ${text}`),
    `${INDENT}${INDENT}${paint.dim('│')} ${before}${color(marks)}`,
  ]
}

/** The line that a finding is shown on, and where in it. */
interface SourceLine {
  /** Line and column, where a person can find them; null in a format that has no lines of its own. */
  readonly at: string | null
  readonly line: string
  readonly start: number
  readonly end: number
}

/**
 * The lines of a draft as its author sees them: those of the file where it is plain text; else, since what was read is
 * markup or was rendered from a package, those of the clean text.
 */
function sourceReader({ ledger, source }: CheckedDraft): (finding: Finding) => SourceLine {
  const { raw, clean } = ledger
  if (source.mediaType === 'text/plain' || source.mediaType === 'text/markdown') {
    const lines = raw.split(/\r\n?|\n/)
    return ({ place: { line, column, offset, end } }) => {
      const start = column - 1
      return { at: `${line}:${column}`, line: lines[line - 1] ?? '', start, end: start + end - offset }
    }
  }
  const hasLines = isTextFile(source)
  return ({ place: { line, column, offset, end } }) => {
    const span = toClean(ledger, { start: offset, end })
    const from = clean.lastIndexOf('\n', span.start - 1) + 1
    const to = clean.indexOf('\n', span.start)
    const text = clean.slice(from, to < 0 ? clean.length : to)
    return { at: hasLines ? `${line}:${column}` : null, line: text, start: span.start - from, end: span.end - from }
  }
}
