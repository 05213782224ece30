import type { PolicyDocument } from '../record/document.ts'
import type { Edit } from '../text/edit.ts'
import type { Ledger } from '../text/ledger.ts'

/** `<name>.json`: indented, one line break at the end, keys in the order of the record. */
export function documentJson(document: PolicyDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`
}

/** `<name>.edits.json`: one edit a line, so that a change to one edit is a change to one line. */
export function editsJson(id: string, ledger: Ledger): string {
  const steps = ledger.steps.map(({ pass, edits }) => {
    const lines = edits.map(edit => `\n        ${editJson(edit)}`).join(',')
    return `\n    {\n      "pass": ${JSON.stringify(pass)},\n      "edits": [${lines}${lines && '\n      '}]\n    }`
  })
  return `{
  "schemaVersion": 1,
  "id": ${JSON.stringify(id)},
  "raw": ${JSON.stringify(ledger.raw)},
  "clean": ${JSON.stringify(ledger.clean)},
  "steps": [${steps.join(',')}${steps.length > 0 ? '\n  ' : ''}]
}
`
}

/** An edit with its keys in one order, whatever order the pass gave them. */
function editJson({ start, end, insert, reason, confidence, alternatives }: Edit): string {
  return JSON.stringify({ start, end, insert, reason, confidence, alternatives })
}
