import { stat } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import { type Peers, peersOf } from '../../check/peers.ts'
import { RULES } from '../../check/rules.ts'
import { presetSettings, type RuleSettings, SettingError, type Settings, withSettings } from '../../check/settings.ts'
import { chooseSettings, type RuleOptions } from '../check-settings.ts'
import { chooseOwnWords, type OwnWordsOptions } from '../own-words.ts'
import { choosePacks, type PackOptions, packChoice } from '../packs.ts'
import { type Speech, speech } from '../speech.ts'
import type { Surroundings } from '../surroundings.ts'
import { type Additions, gatherWitnesses } from '../witnesses.ts'

/** The options of `duizhao lsp`, as commander hands them over. */
export interface LspOptions extends PackOptions, OwnWordsOptions, RuleOptions {
  readonly against?: readonly string[]
  /** False after `--no-peers`. */
  readonly peers: boolean
}

/** What an editor may set below `duizhao` in its configuration; it comes before the options and the configuration file. */
export interface EditorSettings {
  readonly against?: readonly string[]
  readonly preset?: NonNullable<RuleOptions['preset']>
  readonly rules?: RuleSettings
}

/** All that checking needs besides a text; made once, and anew when peers or settings change. */
export interface Workspace extends Additions {
  readonly peers: Peers
  /** The files of the peers, by their ids. */
  readonly files: ReadonlyMap<string, string>
  /** Where the peers lie, as absolute paths: what to watch. */
  readonly against: readonly string[]
  /** What the rules are set to for a draft. A configuration that cannot be used is told and left out. */
  settingsFor(file: string): Promise<Settings>
}

/**
 * Open the workspace at a folder.
 * @returns undefined, with the reason told, when packs or table cannot be used
 */
export async function openWorkspace(
  root: string,
  options: LspOptions,
  editor: EditorSettings,
  surroundings: Surroundings,
): Promise<Workspace | undefined> {
  const say = speech(surroundings)
  const packs = choosePacks(packChoice(options), say)
  const words = await chooseOwnWords(options, say)
  if (!packs || !words) return undefined
  const rules = { ...options, ...(editor.preset && { preset: editor.preset }) }
  const chosen = await chooseSettings([join(root, 'draft')], rules, say)
  const against = await peerPaths(root, options, editor, chosen?.against)
  const gathered =
    against.length > 0
      ? await gatherWitnesses(against, { packs, words }, surroundings, say)
      : { witnesses: [], files: new Map<string, string>() }
  const settings = new Map<string, Promise<Settings>>()
  return {
    packs,
    words,
    peers: peersOf(gathered.witnesses),
    files: new Map(Array.from(gathered.files, ([id, file]) => [id, resolve(file)])),
    against,
    settingsFor(file) {
      const known = settings.get(file) ?? settingsOf(file, rules, editor, say)
      settings.set(file, known)
      return known
    },
  }
}

async function settingsOf(file: string, options: RuleOptions, { rules = {} }: EditorSettings, say: Speech) {
  const chosen = await chooseSettings([file], options, say)
  const settings = chosen?.settingsFor(file) ?? presetSettings(options.preset ?? 'recommended', RULES)
  try {
    return withSettings(settings, rules, RULES)
  } catch (error) {
    if (!(error instanceof SettingError)) throw error
    say.tell({ id: error.id, severity: 'error', values: error.values })
    return settings
  }
}

/** What drafts are held against: what is named, else `extracted/` where there is one. */
async function peerPaths(
  root: string,
  { against, peers }: LspOptions,
  editor: EditorSettings,
  configured: readonly string[] | undefined,
) {
  if (!peers) return []
  const named = editor.against ?? against ?? configured
  if (named) return named.map(name => (isAbsolute(name) ? name : join(root, name)))
  const usual = join(root, 'extracted')
  return (await stat(usual).catch(() => undefined))?.isDirectory() ? [usual] : []
}
