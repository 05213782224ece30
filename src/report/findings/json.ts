import type { CheckedDraft } from './checked-draft.ts'

/** The findings as the schema `findings` has them: one document over several lines, of several drafts one a line. */
export function findingsJson(drafts: readonly CheckedDraft[]): string {
  const indent = drafts.length === 1 ? 2 : 0
  return drafts.map(({ findings }) => `${JSON.stringify(findings, null, indent)}\n`).join('')
}
