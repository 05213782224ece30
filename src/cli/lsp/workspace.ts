import { stat } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import { type Peers, peersOf } from '../../check/peers.ts'
import { RULES } from '../../check/rules.ts'
import { type RuleSettings, SettingError, type Settings, withSettings } from '../../check/settings.ts'
import { type RuleOptions, settingsOf } from '../check-settings.ts'
import type { PackOptions } from '../packs.ts'
import { choosePacks, packChoice } from '../packs.ts'
import type { Surroundings } from '../program.ts'
import { type Speech, speech } from '../speech.ts'
import { type SpinTableOption, spinTableOf } from '../spin-table.ts'
import type { Additions } from '../witnesses.ts'
import { gatherWitnesses } from '../witnesses.ts'

/** The options of `duizhao lsp`, as commander hands them over. */
export interface LspOptions extends PackOptions, SpinTableOption, RuleOptions {
  readonly against?: readonly string[]
  /** False after `--no-peers`. */
  readonly peers: boolean
}

/** What an editor may set below `duizhao` in its configuration; it comes before the options of the command. */
export interface EditorSettings {
  readonly against?: readonly string[]
  readonly preset?: RuleOptions['preset']
  readonly rules?: RuleSettings
}

/** All that checking needs besides a text; made once, and anew when peers or settings change. */
export interface Workspace extends Additions {
  readonly settings: Settings
  readonly peers: Peers
  /** The files of the peers, by their ids. */
  readonly files: ReadonlyMap<string, string>
  /** Where the peers lie, as absolute paths: what to watch. */
  readonly against: readonly string[]
}

/**
 * Open the workspace at a folder.
 * @returns undefined, with the reason told, when packs, table or settings cannot be used
 */
export async function openWorkspace(
  root: string,
  options: LspOptions,
  editor: EditorSettings,
  surroundings: Surroundings,
): Promise<Workspace | undefined> {
  const say = speech(surroundings)
  const packs = choosePacks(packChoice(options), say)
  const table = await spinTableOf(options, say)
  const preset = editor.preset ?? options.preset
  const base = settingsOf({ ...options, ...(preset !== undefined && { preset }) }, say)
  if (!packs || !table || !base) return undefined
  const settings = editedSettings(base, editor, say)
  const against = await peerPaths(root, options, editor)
  if (against.length === 0) return { packs, table, settings, peers: [], files: new Map(), against }
  const { witnesses, files } = await gatherWitnesses(against, { packs, table }, surroundings, say)
  const absolute = new Map(Array.from(files, ([id, file]) => [id, resolve(file)]))
  return { packs, table, settings, peers: peersOf(witnesses), files: absolute, against }
}

/** The settings with the editor's on top; without them, with the reason told, when they cannot be used. */
function editedSettings(base: Settings, { rules = {} }: EditorSettings, say: Speech): Settings {
  try {
    return withSettings(base, rules, RULES)
  } catch (error) {
    if (!(error instanceof SettingError)) throw error
    say.tell({ id: error.id, severity: 'error', values: error.values })
    return base
  }
}

/** What the drafts are held against: what is named, else `extracted/` where there is one. */
async function peerPaths(root: string, { against, peers }: LspOptions, editor: EditorSettings) {
  if (!peers) return []
  const named = editor.against ?? against
  if (named) return named.map(name => (isAbsolute(name) ? name : join(root, name)))
  const usual = join(root, 'extracted')
  return (await stat(usual).catch(() => undefined))?.isDirectory() ? [usual] : []
}
