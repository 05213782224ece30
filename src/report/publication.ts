import { ORIGIN_NAMES } from '../lexicon/publication.ts'
import type { PageField } from '../record/page.ts'

/** Whom a page says it took its document from; null when it does not say. */
export function publishedBy(fields: readonly PageField[]): string | null {
  for (const name of ORIGIN_NAMES) {
    const field = fields.find(one => one.name.trim().toLowerCase() === name && one.value.trim() !== '')
    if (field) return field.value.trim()
  }
  return null
}
