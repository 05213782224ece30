import { withoutScripts } from './scripts.ts'

/** Elements that have no content, or that the parser closes by itself when their like begins. */
const FLAT =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|optgroup|tr|td|th|thead|tbody|tfoot|colgroup|rp|rt)$/i

/** How deep the tags of an HTML text nest, without building a tree: open minus closed tags, at most. */
export function nestingDepth(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [, slash, name, end] of withoutScripts(html).matchAll(/<(\/?)([a-z][a-z0-9:-]*)(?:[^<>]*?(\/?)>)?/gi)) {
    if (end === '/' || FLAT.test(name as string)) continue
    depth = slash ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) deepest = depth
  }
  return deepest
}
