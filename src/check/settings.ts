import { RULE_LEVELS, type RuleLevel } from '../record/rule-levels.ts'
import type { Rule } from './rule.ts'

/** What a preset or a user says about rules: a level, or a level and options. */
export type RuleSetting = RuleLevel | readonly [RuleLevel, Readonly<Record<string, number | boolean>>]
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** What was decided for each rule. */
export type Settings = ReadonlyMap<string, Setting>
export interface Setting {
  readonly level: RuleLevel
  readonly options: Readonly<Record<string, number | boolean>>
}

export const PRESETS = ['recommended', 'strict'] as const
export type Preset = (typeof PRESETS)[number]

/** The settings of a preset. */
export function presetSettings(preset: Preset, rules: readonly Rule[]): Settings {
  return new Map(
    rules.map(({ id, levels, options = {} }) => [
      id,
      {
        level: levels[preset],
        options: Object.fromEntries(
          Object.entries(options).map(([name, { preset: usual, strict = usual }]) => [
            name,
            preset === 'strict' ? strict : usual,
          ]),
        ),
      },
    ]),
  )
}

/** Why a setting cannot be used; `values` fill the row of the id in `lexicon/messages/check.ts`. */
export class SettingError extends RangeError {
  readonly id: 'setting-unknown-rule' | 'setting-bad-level' | 'setting-unknown-option' | 'setting-bad-option'
  readonly values: Readonly<Record<string, string>>

  constructor(id: SettingError['id'], values: SettingError['values']) {
    super(`${id} ${JSON.stringify(values)}`)
    this.name = 'SettingError'
    this.id = id
    this.values = values
  }
}

/**
 * Settings with more specific ones on top; a level alone leaves the options as they are.
 * @throws SettingError when a rule, a level or an option is unknown
 */
export function withSettings(settings: Settings, more: RuleSettings, rules: readonly Rule[]): Settings {
  const result = new Map(settings)
  for (const [id, setting] of Object.entries(more)) {
    const rule = rules.find(known => known.id === id)
    if (!rule) throw new SettingError('setting-unknown-rule', { rule: id, allowed: rules.map(r => r.id).join(', ') })
    const [level, options] = typeof setting === 'string' ? [setting, {}] : setting
    if (!RULE_LEVELS.includes(level)) {
      throw new SettingError('setting-bad-level', { rule: id, value: String(level), allowed: RULE_LEVELS.join(', ') })
    }
    for (const [name, value] of Object.entries(options)) checkOption(rule, name, value)
    result.set(id, { level, options: { ...result.get(id)?.options, ...options } })
  }
  return result
}

function checkOption({ id, options = {} }: Rule, name: string, value: unknown): void {
  const option = Object.hasOwn(options, name) ? options[name] : undefined
  if (!option) {
    const allowed = Object.keys(options).join(', ') || '—'
    throw new SettingError('setting-unknown-option', { rule: id, option: name, allowed })
  }
  const [least, most] = option.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  if (typeof value === typeof option.preset && (typeof value !== 'number' || (value >= least && value <= most))) return
  const allowed = typeof option.preset === 'boolean' ? 'true, false' : `${least} … ${most}`
  throw new SettingError('setting-bad-option', { rule: id, option: name, value: JSON.stringify(value), allowed })
}
