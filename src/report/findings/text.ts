import picocolors from 'picocolors'
import stringWidth from 'string-width'
import type { Language } from '../../lexicon/messages/language.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import type { Finding } from '../../record/finding.ts'
import { visible } from '../visible.ts'
import type { CheckedDraft } from './checked-draft.ts'
import { sectionTitles } from './section-titles.ts'
import { summaryOf } from './summary.ts'
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
  const lineAt = lineReader(draft.ledger.raw)
  let section: string | undefined
  for (const finding of findings) {
    const path = finding.section.join('/')
    if (path !== section) {
      const title = path === '' ? wording({ id: 'findings-front', values: {} }, language) : (titles.get(path) ?? path)
      lines.push('', paint.bold(visible(title)))
      section = path
    }
    lines.push(...findingLines(finding, lineAt, form, paint))
  }
  lines.push('', summaryOf(draft, language))
  return `${lines.join('\n')}\n`
}

function findingLines(
  { place, severity, message, ruleId }: Finding,
  lineAt: (line: number) => string,
  { language, width }: TextForm,
  paint: ReturnType<typeof picocolors.createColors>,
): readonly string[] {
  const color = { error: paint.red, warn: paint.yellow, info: paint.cyan }[severity]
  const label = wording({ id: `severity-${severity}`, values: {} }, language)
  const head = `${place.line}:${place.column}`
  const [first = '', ...rest] = wrapped(visible(`${message}  ${ruleId}`), Math.max(30, width - INDENT.length * 2))
  const lines = [
    `${INDENT}${paint.dim(head)} ${color(label)}`,
    ...[first, ...rest].map(line => `${INDENT}${INDENT}${line}`),
  ]
  const line = lineAt(place.line)
  if (line.trim() === '') return lines
  const start = place.column - 1
  const shown = windowOn(line, start, Math.min(line.length, start + place.end - place.offset), Math.max(30, width - 6))
  const text = visible(shown.text)
  const before = ' '.repeat(stringWidth(visible(shown.text.slice(0, shown.start))))
  const marks = '^'.repeat(Math.max(1, stringWidth(visible(shown.text.slice(shown.start, shown.end)))))
  return [
    ...lines,
    paint.dim(`${INDENT}${INDENT}│ ${text}`),
    `${INDENT}${INDENT}${paint.dim('│')} ${before}${color(marks)}`,
  ]
}

function lineReader(raw: string): (line: number) => string {
  const lines = raw.split(/\r\n?|\n/)
  return line => lines[line - 1] ?? ''
}
