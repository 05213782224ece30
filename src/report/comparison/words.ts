import type { Language } from '../../lexicon/messages/language.ts'
import { COMPARATOR_SIGNS, UNIT_WORDS } from '../../lexicon/messages/units.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import type { ResponsibilityCell, SubsidyCell, TargetCell } from '../../record/comparison.ts'

/** A unit as people write it: `count:家` is 家. */
export function unitWords(unit: string, language: Language): string {
  return UNIT_WORDS[unit]?.[language] ?? unit.replace(/^(?:count|other):/, '')
}

/** A number as people write it: 500000000000 is 5000亿 in Chinese, and has commas in English. */
export function numberWords(value: number, language: Language): string {
  if (language === 'en') return String(value).replace(/^(-?\d+)/, whole => whole.replace(/\B(?=(?:\d{3})+$)/g, ','))
  for (const [size, word] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const) {
    const parts = value / size
    if (Math.abs(parts) >= 1 && Number.isInteger(Math.round(parts * 1e6) / 1e2))
      return `${Number(parts.toFixed(4))}${word}`
  }
  return String(value)
}

/** One level of an indicator: `2025 ≥95`. The unit is left to the head of the row. */
export function targetWords({ year, comparator, value, relativeTo, scope }: TargetCell, language: Language): string {
  const sign = COMPARATOR_SIGNS[comparator]
  const level = value === null ? `${sign}${relativeTo ?? ''}` : `${sign}${numberWords(value, language)}`
  const said = [year === null ? '' : `${year} `, level].join('')
  return scope === null || /^全[市省区县国]$/.test(scope)
    ? said
    : wording({ id: 'diff-scope', values: { text: said, scope } }, language)
}

/** What a body does for a task: `加强组织领导（牵头）`. */
export function dutyWords({ task, role }: ResponsibilityCell, language: Language): string {
  return wording({ id: 'records-assignment', values: { body: task, role: roleWords(role, language) } }, language)
}

/** 牵头, lead. */
export function roleWords(role: ResponsibilityCell['role'], language: Language): string {
  return wording({ id: `role-${role}`, values: {} }, language)
}

/** The words of a grant; with its sum in front where that is on a common basis. */
export function grantWords({ text, comparable }: SubsidyCell, language: Language): string {
  if (!comparable) return text
  const { amount, per, every, most } = comparable
  const values = {
    amount: `${most ? '≤' : ''}${numberWords(amount, language)}`,
    per: wording({ id: `diff-per-${per}`, values: {} }, language),
    every: every === null ? '' : wording({ id: `diff-every-${every}`, values: {} }, language),
  }
  return wording({ id: 'diff-amount', values: { ...values, text } }, language)
}
