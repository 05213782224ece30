import { RULES } from '../check/rules.ts'
import { type Preset, presetSettings, SettingError, type Settings, withSettings } from '../check/settings.ts'
import type { RuleLevel } from '../record/rule-levels.ts'
import { ConfigError, type Configuration, findConfiguration, loadConfiguration } from './check-config.ts'
import type { Speech } from './speech.ts'

/** The options that set rules, as commander hands them over. */
export interface RuleOptions {
  readonly preset?: Preset
  /** `id=level`, in order. */
  readonly rule?: readonly string[]
  /** A file; `false` after `--no-config`, `true` when nothing was said. */
  readonly config?: string | boolean
}

/** What the rules are set to for each draft, and the peers that a configuration names. */
export interface ChosenSettings {
  /** Of the configuration of the first draft. */
  readonly against: readonly string[] | undefined
  settingsFor(draft: string): Settings
}

/** The settings for some drafts; undefined, with the reason told, when they cannot be. */
export async function chooseSettings(
  drafts: readonly string[],
  options: RuleOptions,
  say: Speech,
): Promise<ChosenSettings | undefined> {
  try {
    const written = fromCommandLine(options.rule ?? [])
    const configurations = new Map<string, Configuration | null>()
    for (const draft of drafts) configurations.set(draft, await configurationOf(draft, options.config))
    const settingsFor = (draft: string) => {
      const configuration = configurations.get(draft)
      const { preset } = options
      return written(configuration?.settingsFor(draft, preset) ?? presetSettings(preset ?? 'recommended', RULES))
    }
    for (const draft of drafts) settingsFor(draft)
    return { against: configurations.get(drafts[0] ?? '')?.against, settingsFor }
  } catch (error) {
    if (!(error instanceof SettingError || error instanceof ConfigError)) throw error
    say.tell({ id: error.id, severity: 'error', values: error.values })
    return undefined
  }
}

async function configurationOf(draft: string, config: RuleOptions['config']): Promise<Configuration | null> {
  if (config === false) return null
  return typeof config === 'string' ? loadConfiguration(config) : findConfiguration(draft)
}

/** What `--rule id=level` puts on top of settings. */
function fromCommandLine(rules: readonly string[]): (settings: Settings) => Settings {
  const pairs = rules.map(written => {
    const [, id, level] = /^([^=]+)=(.+)$/.exec(written) ?? []
    if (id === undefined || level === undefined) throw new ConfigError('check-bad-rule-option', { value: written })
    return [id, level as RuleLevel] as const
  })
  return settings => pairs.reduce((sum, [id, level]) => withSettings(sum, { [id]: level }, RULES), settings)
}
