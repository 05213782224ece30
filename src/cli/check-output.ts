import { relative, resolve, sep } from 'node:path'
import { RULES } from '../check/rules.ts'
import type { Settings } from '../check/settings.ts'
import type { CheckedDraft } from '../report/findings/checked-draft.ts'
import { findingsGithub } from '../report/findings/github.ts'
import { findingsJson } from '../report/findings/json.ts'
import { findingsMarkdown } from '../report/findings/markdown.ts'
import type { RuleFacts } from '../report/findings/rule-facts.ts'
import { findingsSarif } from '../report/findings/sarif/sarif.ts'
import { findingsText } from '../report/findings/text.ts'
import { type CheckFormat, checkFormatOf } from './check-formats.ts'
import { wantsColor } from './color.ts'
import { replaceFile } from './outputs.ts'
import type { Surroundings } from './program.ts'
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

/** Write what was found in drafts to where it was asked for. */
export async function writeFindings(
  checked: readonly CheckedDraft[],
  { format, out }: { readonly format?: CheckFormat; readonly out?: string },
  { settings, peerFiles, baseline }: CheckFacts,
  { io, language, color }: Surroundings,
): Promise<void> {
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
