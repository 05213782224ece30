import type { Level } from '../check/rule.ts'
import { RULES } from '../check/rules.ts'
import { type Preset, presetSettings, SettingError, type Settings, withSettings } from '../check/settings.ts'
import type { Speech } from './speech.ts'

/** The options that set rules, as commander hands them over. */
export interface RuleOptions {
  readonly preset?: Preset
  /** `id=level`, in order. */
  readonly rule?: readonly string[]
}

/** What the rules are set to; undefined, with the reason told, when that cannot be. */
export function settingsOf({ preset = 'recommended', rule = [] }: RuleOptions, say: Speech): Settings | undefined {
  try {
    return rule.reduce(
      (settings, written) => {
        const [, id, level] = /^([^=]+)=(.+)$/.exec(written) ?? []
        if (id === undefined || level === undefined) throw new RangeError(written)
        return withSettings(settings, { [id]: level as Level }, RULES)
      },
      presetSettings(preset, RULES),
    )
  } catch (error) {
    if (error instanceof SettingError) say.tell({ id: error.id, severity: 'error', values: error.values })
    else if (error instanceof RangeError) {
      say.tell({ id: 'check-bad-rule-option', severity: 'error', values: { value: error.message } })
    } else throw error
    return undefined
  }
}
