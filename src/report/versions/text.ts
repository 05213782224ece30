import stringWidth from 'string-width'
import { wording } from '../../lexicon/messages/wording.ts'
import type { ClausePair, VersionPart, Versions } from '../../record/versions.ts'
import { sectionWords } from '../comparison/sources.ts'
import type { TextForm } from '../comparison/text.ts'
import { cut, wrap } from '../comparison/wrap.ts'
import { visible } from '../visible.ts'
import { changeWords, countWords, isChanged, numberWords, placeWords } from './words.ts'

/** How versions are shown on a terminal: without colour, marks show what was deleted and inserted. */
export interface VersionsForm extends Omit<TextForm, 'colors' | 'alone'> {
  readonly colors: TextForm['colors'] &
    Record<'red' | 'yellow' | 'strikethrough' | 'underline', (text: string) => string>
  readonly colored: boolean
}

/** Without `all`, of a long stretch that is in both only so many characters stay at each end. */
const CONTEXT = 24

/** Two versions of one policy as lines for a terminal: counts, numbers that changed, then each changed clause. */
export function versionsLines(versions: Versions, form: VersionsForm): readonly string[] {
  const { language, all, colors, width } = form
  const say = (id: string, values = {}) => wording({ id, values }, language)
  const { old, new: now, clauses, numbers } = versions
  const shown = all ? clauses : clauses.filter(isChanged)
  const same = clauses.length - shown.length
  const listed = numbers.map(({ about, from, to, newSection }) => {
    const path = sectionWords(newSection)
    const where = path === '' ? '' : say('versions-number-at', { section: path })
    return `  ${visible(numberWords({ about, from, to }, language))}${colors.dim(visible(where))}`
  })
  return [
    colors.bold(say('versions-title')),
    headLine(say('versions-old'), old, form),
    headLine(say('versions-new'), now, form),
    ...wrap(countWords(versions, language), width),
    ...(clauses.some(isChanged) ? [] : ['', say('versions-none')]),
    ...(listed.length > 0 ? ['', colors.bold(say('versions-numbers')), ...listed] : []),
    ...shown.flatMap(pair => ['', ...clauseLines(pair, form)]),
    ...(same > 0
      ? ['', ...wrap(say('versions-unchanged', { clauses: same }), width).map(line => colors.dim(line))]
      : []),
  ]
}

function headLine(name: string, { id, title }: Versions['old'], { colors, width }: VersionsForm): string {
  const lead = `${name}  ${visible(id)}`
  const rest = cut(visible(title ?? ''), Math.max(8, width - stringWidth(lead) - 5))
  return `  ${name}  ${colors.cyan(visible(id))}  ${colors.dim(rest)}`.trimEnd()
}

function clauseLines(pair: ClausePair, form: VersionsForm): readonly string[] {
  const { colors, language } = form
  const [from, to] = [placeWords(pair.old, language), placeWords(pair.new, language)]
  const place = from === to || from === '' || to === '' ? to || from : `${from} → ${to}`
  const head = `${colors.yellow(`[${changeWords(pair, language)}]`)} ${colors.bold(visible(place))}`
  const text = pair.parts.map((part, index) => partText(part, index, pair.parts.length, form)).join('')
  return [head, ...text.split('\n').flatMap(line => (line === '' ? [] : `  ${line}`))]
}

function partText({ op, text }: VersionPart, index: number, parts: number, form: VersionsForm): string {
  const { colors, colored, all } = form
  const safe = (words: string) => words.split('\n').map(visible).join('\n')
  if (op === 'deleted')
    return painted(safe(text), line => (colored ? colors.red(colors.strikethrough(line)) : `[-${line}-]`))
  if (op === 'inserted')
    return painted(safe(text), line => (colored ? colors.green(colors.underline(line)) : `{+${line}+}`))
  if (all || text.length <= 2 * CONTEXT + 4) return safe(text)
  const head = index === 0 ? '' : text.slice(0, CONTEXT).replace(/[\ud800-\udbff]$/, '')
  const tail = index === parts - 1 ? '' : text.slice(-CONTEXT).replace(/^[\udc00-\udfff]/, '')
  // A clause that only moved is known by its beginning.
  return parts === 1 ? `${safe(text.slice(0, 2 * CONTEXT))}…` : `${safe(head)}…${safe(tail)}`
}

/** Colours and marks end with the line that they are on. */
function painted(text: string, paint: (line: string) => string): string {
  return text
    .split('\n')
    .map(line => (line === '' ? '' : paint(line)))
    .join('\n')
}
