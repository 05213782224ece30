import type { Language } from '../../lexicon/messages/language.ts'
import { COMPARATOR_SIGNS, UNIT_WORDS } from '../../lexicon/messages/units.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import type { ResponsibilityCell, SubsidyCell, TargetCell, TaskCell } from '../../record/comparison.ts'

/** A unit as people write it: `count:家` is 家. English counts most things without a word: then it is empty. */
export function unitWords(unit: string, language: Language): string {
  const known = UNIT_WORDS[unit]?.[language]
  if (known !== undefined) return known
  return language === 'en' && unit.startsWith('count:') ? '' : unit.replace(/^(?:count|other):/, '')
}

/** What an indicator, a topic or a body is called: in English where it has an English name, else as documents word it. */
export function nameWords({ text, en }: { readonly text: string; readonly en: string | null }, language: Language) {
  return language === 'en' ? (en ?? text) : text
}

/** 10^8 and 10^4, by which Chinese counts. */
const SIZES = [
  [1e8, '亿'],
  [1e4, '万'],
] as const

/** A number as people write it: 500000000000 is 5000亿 in Chinese, and has commas in English. */
export function numberWords(value: number, language: Language): string {
  if (language === 'en') return String(value).replace(/^-?\d+/, whole => whole.replace(/\B(?=(?:\d{3})+$)/g, ','))
  for (const [size, word] of SIZES) {
    const parts = Number((value / size).toPrecision(12))
    if (Math.abs(parts) >= 1 && Number(parts.toFixed(4)) === parts) return `${parts}${word}`
  }
  return String(value)
}

/** `0.123` → `12%`. */
export function percentWords(share: number): string {
  return `${Math.round(share * 100)}%`
}

/** The sign and the number of a level; a range has its two ends and no sign: `2–3`. */
export function levelParts(
  { comparator, value, upTo, relativeTo }: Pick<TargetCell, 'comparator' | 'value' | 'upTo' | 'relativeTo'>,
  language: Language,
): readonly [sign: string, level: string] {
  const sign = COMPARATOR_SIGNS[comparator][language]
  if (value === null) return [sign, relativeTo ?? '']
  if (upTo === null) return [sign, numberWords(value, language)]
  return ['', `${numberWords(value, language)}–${numberWords(upTo, language)}`]
}

/** One level of an indicator: `2025 ≥95`. The unit is left to the head of the row. */
export function targetWords(cell: TargetCell, language: Language): string {
  const { year, holdsFor, scope, stated } = cell
  const level = levelParts(cell, language).join('')
  const own =
    stated === undefined
      ? ''
      : wording({ id: 'diff-stated', values: { level: statedWords(stated, language) } }, language)
  const text = `${year === null ? '' : `${year} `}${level}${own}`
  return holdsFor === null ? text : wording({ id: 'diff-scope', values: { text, scope: scope ?? '' } }, language)
}

/** Value and unit as a document has them: 1.5公顷. The unit is the document's own, which tells 张 from 个. */
export function statedWords({ value, unit }: NonNullable<TargetCell['stated']>, language: Language): string {
  const number = numberWords(value, language)
  const words = unitWords(unit, language) || unitWords(unit, 'zh')
  return language === 'zh' || words === '%' ? `${number}${words}` : `${number} ${words}`
}

/** What a body does for a task: `加强组织领导（牵头）`. */
export function dutyWords({ task, role }: ResponsibilityCell, language: Language): string {
  return wording({ id: 'records-assignment', values: { body: task, role: roleWords(role, language) } }, language)
}

/** Between a task and those who do it. */
export const DONE_BY = '｜'

/** A task with those who do it: `加强组织领导｜牵头 市卫生健康委`. */
export function taskWords({ task, lead, responsible, participant }: TaskCell, language: Language): string {
  const by = ([role, names]: readonly [ResponsibilityCell['role'], readonly string[]]) =>
    names.length === 0 ? [] : [`${roleWords(role, language)} ${names.join('、')}`]
  const all = (
    [
      ['lead', lead],
      ['responsible', responsible],
      ['participant', participant],
    ] as const
  ).flatMap(by)
  return `${task}${DONE_BY}${all.join('；')}`
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
    text,
  }
  return wording({ id: 'diff-amount', values }, language)
}
