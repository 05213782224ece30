import type { Language } from '../../lexicon/messages/language.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import type { Responsibility } from '../../record/responsibility.ts'
import type { Subsidy } from '../../record/subsidy.ts'
import type { Target } from '../../record/target.ts'
import type { Point } from '../../text/lines.ts'
import { escapeHtml } from '../side-by-side/escape.ts'
import { visible } from '../visible.ts'
import type { ListedRecord } from './marks.ts'

const COMPARATORS: Readonly<Record<Target['comparator'], string>> = {
  gte: '≥',
  gt: '>',
  eq: '=',
  lte: '≤',
  lt: '<',
  approx: '≈',
}

/** Units that have a sign; others are shown as the record has them. */
const SIGNS: Readonly<Record<string, string>> = { percent: '%', sqm: ' m²', 'places-per-1000': ' / 1000' }

/** A record in the list: what it says in few words, and where in the raw page that is read from. */
export function cardHtml(
  { number, kind, record }: ListedRecord,
  pointOf: (offset: number) => Point,
  language: Language,
): string {
  const [head, lines] =
    kind === 'targets'
      ? targetWords(record as Target)
      : kind === 'responsibilities'
        ? responsibilityWords(record as Responsibility, language)
        : subsidyWords(record as Subsidy, language)
  const values = lines.map(line => `<span class="value">${escapeHtml(visible(line))}</span>`)
  const places = record.evidence.map(({ raw, section }) => {
    const { line, column } = pointOf(raw.start)
    const path = section.length > 0 ? `${escapeHtml(visible(section.join('/')))} · ` : ''
    return `${path}<a href="#L${line}">${line}:${column}</a>`
  })
  const restored = record.evidence.some(one => one.restored)
    ? ` · ${escapeHtml(wording({ id: 'records-restored', values: {} }, language))}`
    : ''
  return `<li class="${kind}" data-record="${number}" data-kind="${kind}"><button type="button" aria-pressed="false"><b>${escapeHtml(visible(head))}</b>${values.join('')}</button><p class="where">${escapeHtml(record.id)} · ${places.join(' · ')}${restored}</p></li>`
}

type Words = readonly [string, readonly string[]]

function targetWords({ indicator, scope, year, comparator, value, unit, relativeTo }: Target): Words {
  const level =
    value === null
      ? `${COMPARATORS[comparator]} ${relativeTo ?? ''}`
      : `${COMPARATORS[comparator]} ${value}${SIGNS[unit] ?? ` ${unit.replace(/^(?:count|other):/, '')}`}`
  return [indicator.text, [[year, level, scope].filter(part => part !== null).join(' · ')]]
}

function responsibilityWords({ task, assignments }: Responsibility, language: Language): Words {
  const bodies = assignments.map(({ body, role }) => {
    const name = wording({ id: `role-${role}`, values: {} }, language)
    return wording({ id: 'records-assignment', values: { body, role: name } }, language)
  })
  return [task, [bodies.join(language === 'zh' ? '、' : ', ')]]
}

function subsidyWords(subsidy: Subsidy, language: Language): Words {
  const { kind, amount, max, percent, multiple, currency, basis, cap, recipients, conditions, period } = subsidy
  const money = (sum: number) => `${sum} ${currency ?? ''}`.trim()
  const sums = [
    ...(amount === null ? [] : [money(amount)]),
    ...(max === null ? [] : [`≤ ${money(max)}`]),
    ...(percent === null ? [] : [`${percent}%`]),
    ...(multiple === null ? [] : [`× ${multiple}`]),
    ...(basis === null ? [] : [basis]),
  ]
  const details = [cap, recipients, conditions, period?.text ?? null].filter(part => part !== null)
  const lines = [sums.join(' · '), details.join(' · ')].filter(line => line !== '')
  return [wording({ id: `subsidy-${kind}`, values: {} }, language), lines]
}
