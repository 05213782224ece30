import { basename, extname, join, relative, resolve, sep } from 'node:path'
import { RULES } from '../check/rules.ts'
import type { Settings } from '../check/settings.ts'
import type { Language } from '../lexicon/messages/language.ts'
import type { Message } from '../record/message.ts'
import type { CheckedDraft } from '../report/findings/checked-draft.ts'
import { findingsDocx } from '../report/findings/docx/docx.ts'
import { findingsGithub } from '../report/findings/github.ts'
import { findingsJson } from '../report/findings/json.ts'
import { findingsMarkdown } from '../report/findings/markdown.ts'
import { findingsHtml } from '../report/findings/page/page.ts'
import type { RuleFacts } from '../report/findings/rule-facts.ts'
import { findingsSarif } from '../report/findings/sarif/sarif.ts'
import { findingsText } from '../report/findings/text.ts'
import { type CheckFormat, checkFormatOf } from './check-formats.ts'
import { wantsColor } from './color.ts'
import { distinctIds } from './distinct-ids.ts'
import { namesFolder } from './inputs.ts'
import { replaceFile } from './outputs.ts'
import { ownFile } from './own-file.ts'
import type { Surroundings } from './surroundings.ts'
import { version } from './version.ts'

/** Cells that lines take where no terminal says how wide it is. */
const WIDTH = 100

/** What the outputs tell about a check besides its findings. */
export interface CheckFacts {
  readonly settings: Settings
  /** The files of the peers, by their ids. */
  readonly peerFiles: ReadonlyMap<string, string>
  /** Whether known findings were left out. */
  readonly baseline: boolean
}

type Problem = Pick<Message, 'id' | 'values'>

/** What to write, and where. */
export interface WriteOptions {
  readonly format?: CheckFormat
  readonly out?: string
}

/** Write what was found in drafts to where it was asked for. Returns what could not be written, and why. */
export async function writeFindings(
  checked: readonly CheckedDraft[],
  { format, out }: WriteOptions,
  { settings, peerFiles, baseline }: CheckFacts,
  { io, language, color }: Surroundings,
): Promise<readonly Problem[]> {
  const chosen = format ?? checkFormatOf(out)
  const form = {
    language,
    color: out === undefined && wantsColor(color, io.env, io.stdout),
    width: (out === undefined ? io.stdout.columns : undefined) ?? WIDTH,
  }
  const peerFile = (id: string) => {
    const file = peerFiles.get(id)
    return file === undefined ? undefined : fromHere(file)
  }
  if (chosen === 'html') {
    const pages = checked.map(draft => findingsHtml(draft, language))
    if (out === undefined) for (const page of pages) io.stdout.write(page)
    else await writeEach(checked, pages, out, '.html')
    return []
  }
  if (chosen === 'docx') return writeDocx(checked, out ?? '', language)
  const text = {
    json: () => findingsJson(checked),
    md: () => findingsMarkdown(checked, language),
    text: () => checked.map(draft => findingsText(draft, form)).join('\n'),
    github: () => findingsGithub(checked.map(located), language),
    sarif: () =>
      findingsSarif(checked.map(located), {
        language,
        rules: ruleFacts(settings),
        version: version(),
        baseline,
        peerFile,
      }),
  }[chosen]()
  if (out === undefined) io.stdout.write(text)
  else await replaceFile(out, text)
  return []
}

/** Why a format cannot be written where it was asked for; undefined when it can. */
export async function outputRefusal({ format, out }: WriteOptions, drafts: number): Promise<Problem | undefined> {
  const chosen = format ?? checkFormatOf(out)
  if (chosen === 'docx' && out === undefined) return { id: 'check-docx-needs-file', values: {} }
  if ((chosen !== 'html' && chosen !== 'docx') || drafts < 2) return undefined
  if (out !== undefined && (await namesFolder(out))) return undefined
  if (chosen === 'docx') return { id: 'check-docx-needs-folder', values: { drafts } }
  return { id: 'clean-html-needs-folder', values: { pages: drafts } }
}

async function writeDocx(
  checked: readonly CheckedDraft[],
  out: string,
  language: Language,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  const able: CheckedDraft[] = []
  const files: Uint8Array[] = []
  for (const draft of checked) {
    const own = await ownFile(draft)
    if (own && 'id' in own) problems.push(own)
    else {
      able.push(draft)
      files.push(findingsDocx(draft, own, language))
    }
  }
  await writeEach(able, files, out, '.docx')
  return problems
}

/** Write what was made of each draft: into the file named, or into the folder, each under its draft's name. */
async function writeEach(
  checked: readonly CheckedDraft[],
  made: readonly (string | Uint8Array)[],
  out: string,
  ending: string,
): Promise<void> {
  const folder = await namesFolder(out)
  const files = checked.map(({ findings: { draft } }) => draft)
  const ids = distinctIds(files.map(file => ({ file, id: basename(file, extname(file)) })))
  for (const [index, content] of made.entries()) {
    await replaceFile(folder ? join(out, ...`${ids[index]}${ending}`.split('/')) : out, content)
  }
}

/** The rules with what they were set to. */
export function ruleFacts(settings: Settings): readonly RuleFacts[] {
  return RULES.map(({ id, about, source, levels }) => ({
    id,
    about,
    ...(source !== undefined && { source }),
    level: settings.get(id)?.level ?? levels.recommended,
  }))
}

/** A draft under the name that other programs look for: from the working folder, where it lies in there. */
function located(draft: CheckedDraft): CheckedDraft {
  return { ...draft, findings: { ...draft.findings, draft: fromHere(draft.findings.draft) } }
}

function fromHere(file: string): string {
  const path = relative('', resolve(file))
  return file === '-' || path === '' || path.startsWith('..') ? file : path.split(sep).join('/')
}
