import { readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { lilconfig } from 'lilconfig'
import { isNode, LineCounter, parseDocument } from 'yaml'
import { globPattern } from '../check/glob.ts'
import { RULES } from '../check/rules.ts'
import {
  PRESETS,
  type Preset,
  presetSettings,
  type RuleSettings,
  SettingError,
  type Settings,
  withSettings,
} from '../check/settings.ts'
import { type ConfigurationFile, configurationSchema } from '../record/configuration.ts'
import { schemaProblems } from '../record/schema-problems.ts'

/** Why a configuration cannot be used; `values` fill the row of the id in `lexicon/messages/check-command.ts`. */
export class ConfigError extends Error {
  readonly id: string
  readonly values: Readonly<Record<string, string | number>>

  constructor(id: string, values: ConfigError['values']) {
    super(`${id} ${JSON.stringify(values)}`)
    this.name = 'ConfigError'
    this.id = id
    this.values = values
  }
}

/** What configuration files come to. */
export interface Configuration {
  /** Paths of the peers; undefined when no file names any. */
  readonly against: readonly string[] | undefined
  /** @param preset instead of the one that the files extend */
  settingsFor(draft: string, preset: Preset | undefined): Settings
}

const PLACES = ['duizhao.config.yaml', 'duizhao.config.yml', 'duizhao.config.json', 'package.json']
const problems = schemaProblems(configurationSchema)

/**
 * The configuration that holds for a draft: the nearest file upward from its folder; null when there is none.
 * @throws ConfigError that names the file, the line and what is allowed
 */
export async function findConfiguration(draft: string): Promise<Configuration | null> {
  const text = (_: string, content: string) => content || ' '
  const searcher = lilconfig('duizhao', {
    searchPlaces: PLACES,
    loaders: { '.yaml': text, '.yml': text, '.json': looseJson },
    packageProp: 'duizhao',
  })
  const found = await searcher.search(draft === '-' ? process.cwd() : dirname(resolve(draft)))
  return found ? loadConfiguration(found.filepath) : null
}

/** JSON that is broken is reported when it is read again, with its line; a broken package.json is none of ours. */
function looseJson(path: string, content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return path.endsWith('package.json') ? {} : ' '
  }
}

/**
 * The configuration in a file and in those that it extends.
 * @throws ConfigError that names the file, the line and what is allowed
 */
export async function loadConfiguration(file: string): Promise<Configuration> {
  const layers = await layersOf(resolve(file), [])
  const against = layers.findLast(layer => layer.against)?.against
  return {
    against,
    settingsFor(draft, preset) {
      const base = presetSettings(preset ?? layers.findLast(layer => layer.preset)?.preset ?? 'recommended', RULES)
      return layers.reduce((settings, layer) => layer.on(settings, resolve(draft)), base)
    },
  }
}

/** One file, or one preset that a file extends. */
interface Layer {
  readonly preset?: Preset
  readonly against?: readonly string[]
  on(settings: Settings, draft: string): Settings
}

async function layersOf(file: string, above: readonly string[]): Promise<readonly Layer[]> {
  if (above.includes(file))
    throw new ConfigError('config-circle', { file: shown(file), other: shown(above.at(-1) ?? '') })
  const { value, lineOf } = await read(file)
  const layers: Layer[] = []
  for (const [index, name] of listOf(value.extends).entries()) {
    const line = lineOf(`/extends/${index}`)
    if ((PRESETS as readonly string[]).includes(name)) layers.push({ preset: name as Preset, on: settings => settings })
    else if (/^[./]|\.(?:ya?ml|json)$/.test(name))
      layers.push(...(await layersOf(resolve(dirname(file), name), [...above, file])))
    else throw new ConfigError('config-unknown-preset', { file: shown(file), line, name, allowed: PRESETS.join(', ') })
  }
  const folder = dirname(file)
  const blocks = [
    { pointer: '/rules', rules: value.rules ?? {}, files: null },
    ...(value.overrides ?? []).map(({ files, rules }, index) => ({
      pointer: `/overrides/${index}/rules`,
      rules,
      files: listOf(files).map(globPattern),
    })),
  ]
  for (const { pointer, rules } of blocks) checkRules(file, pointer, rules as RuleSettings, lineOf)
  const against =
    value.against === undefined
      ? undefined
      : listOf(value.against).map(path => (isAbsolute(path) ? path : join(folder, path)))
  return [
    ...layers,
    {
      ...(against && { against }),
      on(settings, draft) {
        const path = relative(folder, draft).split(sep).join('/')
        return blocks
          .filter(({ files }) => files === null || files.some(pattern => pattern.test(path)))
          .reduce((sum, { rules }) => withSettings(sum, rules as RuleSettings, RULES), settings)
      },
    },
  ]
}

function checkRules(file: string, pointer: string, rules: RuleSettings, lineOf: (pointer: string) => number): void {
  for (const [id, setting] of Object.entries(rules)) {
    try {
      withSettings(presetSettings('recommended', RULES), { [id]: setting }, RULES)
    } catch (error) {
      if (!(error instanceof SettingError)) throw error
      throw new ConfigError(`config-${error.id}`, {
        file: shown(file),
        line: lineOf(`${pointer}/${id}`),
        ...error.values,
      })
    }
  }
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

/** A file as messages name it: from where the user stands. */
function shown(file: string): string {
  const path = relative(process.cwd(), file)
  return path.startsWith('..') ? file : path
}

/** The value of a file, JSON being YAML too, and where in it a JSON Pointer leads. */
async function read(file: string): Promise<{ value: ConfigurationFile; lineOf: (pointer: string) => number }> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new ConfigError('config-unreadable', { file: shown(file), reason })
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const [broken] = document.errors
  if (broken) {
    const detail = (broken.message.split('\n')[0] as string).replace(/ at line .*$/, '')
    throw new ConfigError('config-broken', { file: shown(file), line: lines.linePos(broken.pos[0]).line, detail })
  }
  const root = file.endsWith('package.json') ? ['duizhao'] : []
  const lineOf = (pointer: string) => {
    const steps = [...root, ...pointer.split('/').slice(1)]
    for (; steps.length > 0; steps.pop()) {
      const node = document.getIn(
        steps.map(step => (/^\d+$/.test(step) ? Number(step) : step)),
        true,
      )
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  const whole: unknown = document.toJS({ maxAliasCount: 20 })
  const value = root.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null)?.[key], whole) ?? {}
  const [first] = problems(value)
  if (first) {
    const values = { file: shown(file), line: lineOf(first.path), field: first.path || '/', ...first.values }
    throw new ConfigError(`config-${first.id}`, values)
  }
  return { value: value as ConfigurationFile, lineOf }
}
