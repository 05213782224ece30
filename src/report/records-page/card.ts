import type { Language } from '../../lexicon/messages/language.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import type { Responsibility } from '../../record/responsibility.ts'
import type { Subsidy } from '../../record/subsidy.ts'
import type { Target } from '../../record/target.ts'
import { levelParts, unitWords } from '../comparison/words.ts'
import { escapeHtml } from '../side-by-side/escape.ts'
import { visible } from '../visible.ts'
import type { ListedRecord } from './marks.ts'

/** Where an offset of the raw page is, and the link that leads there. */
export interface RawPlace {
  readonly label: string
  readonly href: string
}

/** A record in the list: what it says in few words, and where in the raw page that is read from. */
export function cardHtml(
  { number, kind, record }: ListedRecord,
  placeOf: (offset: number) => RawPlace,
  language: Language,
): string {
  const [head, lines] =
    kind === 'targets'
      ? targetWords(record as Target, language)
      : kind === 'responsibilities'
        ? responsibilityWords(record as Responsibility, language)
        : subsidyWords(record as Subsidy, language)
  const values = lines.map(line => `<span class="value">${escapeHtml(visible(line))}</span>`)
  const places = record.evidence.map(({ raw, section }) => {
    const { label, href } = placeOf(raw.start)
    const path = section.length > 0 ? `${escapeHtml(visible(section.join('/')))} · ` : ''
    return `${path}<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`
  })
  const restored = record.evidence.some(one => one.restored)
    ? ` · ${escapeHtml(wording({ id: 'records-restored', values: {} }, language))}`
    : ''
  return `<li class="${kind}" data-record="${number}" data-kind="${kind}"><button type="button" aria-pressed="false"><b>${escapeHtml(visible(head))}</b>${values.join('')}</button><p class="where">${escapeHtml(record.id)} · ${places.join(' · ')}${restored}</p></li>`
}

type Words = readonly [string, readonly string[]]

function targetWords(target: Target, language: Language): Words {
  const { indicator, scope, year, value, unit } = target
  const [sign, number] = levelParts(target, language)
  const amount =
    value === null ? number : `${number}${unit === 'percent' ? '' : ' '}${unitWords(unit, language)}`.trimEnd()
  const level = [sign, amount].filter(part => part).join(' ')
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
