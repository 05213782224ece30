import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Correction } from '../record/corrections.ts'

/**
 * A corrections file with more decisions in it: an entry about the same word in the same context is changed where it
 * stands, others are added at the end; comments, order and everything else that a person wrote stay as they are.
 * @param yaml the file as it is; empty where there is none
 * @param head a comment for the top of a new file
 * @throws RangeError when the file is no YAML list: then it is not touched
 */
export function updatedCorrections(yaml: string, decisions: readonly Correction[], head: string): string {
  // The failsafe schema keeps every scalar a string, when it is read and when it is written.
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' })
  const list = listOf(document, head)
  for (const decision of decisions) {
    const known = list.items.find(item => isMap(item) && isAbout(item, decision))
    if (isMap(known)) decide(known, decision)
    else list.add(document.createNode(ordered(decision)))
  }
  return document.toString({ lineWidth: 0, indentSeq: false })
}

function listOf(document: Document, head: string): YAMLSeq {
  const { contents, errors } = document
  if (errors.length > 0) throw new RangeError(`Unexpected YAML, ${(errors[0] as Error).message}`)
  if (isSeq(contents)) {
    contents.flow = false
    return contents
  }
  if (contents !== null) throw new RangeError('Unexpected YAML, expected a list of corrections')
  const { commentBefore, comment } = document
  const list = document.createNode([]) as YAMLSeq
  document.contents = list
  document.commentBefore = commentBefore ?? comment ?? head.replace(/^/gm, ' ')
  document.comment = null
  return list
}

function isAbout(item: YAMLMap, { spun, context }: Correction): boolean {
  return item.get('spun') === spun && item.get('context') === context
}

function decide(item: YAMLMap, { official, verdict }: Correction): void {
  item.set('verdict', verdict)
  if (official === undefined) item.delete('official')
  else item.set('official', official)
}

/** The keys in the order in which they are written. */
function ordered({ spun, official, verdict, context }: Correction): Record<string, string> {
  return {
    spun,
    ...(official !== undefined && { official }),
    verdict,
    ...(context !== undefined && { context }),
  }
}
