import type { CheckedDraft } from '../report/findings/checked-draft.ts'
import { findingsJson } from '../report/findings/json.ts'
import { findingsMarkdown } from '../report/findings/markdown.ts'
import { findingsText } from '../report/findings/text.ts'
import { type CheckFormat, checkFormatOf } from './check-formats.ts'
import { wantsColor } from './color.ts'
import { replaceFile } from './outputs.ts'
import type { Surroundings } from './program.ts'

/** Cells that lines take where no terminal says how wide it is. */
const WIDTH = 100

/** Write what was found in drafts to where it was asked for. */
export async function writeFindings(
  checked: readonly CheckedDraft[],
  { format, out }: { readonly format?: CheckFormat; readonly out?: string },
  { io, language, color }: Surroundings,
): Promise<void> {
  const chosen = format ?? checkFormatOf(out)
  const form = {
    language,
    color: out === undefined && wantsColor(color, io.env, io.stdout),
    width: (out === undefined ? io.stdout.columns : undefined) ?? WIDTH,
  }
  const text = {
    json: () => findingsJson(checked),
    md: () => findingsMarkdown(checked, language),
    text: () => checked.map(draft => findingsText(draft, form)).join('\n'),
  }[chosen]()
  if (out === undefined) io.stdout.write(text)
  else await replaceFile(out, text)
}
