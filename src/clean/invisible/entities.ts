import { ENTITIES, WINDOWS_1252 } from '../../lexicon/entities.ts'
import { replacing } from '../stage.ts'

/**
 * Character references that a page shows as text: `&ldquo;`, `&#8220;`, `&#x201c;`, and written twice over `&amp;ldquo;`.
 * Of the names without `;` only `&nbsp` is one: `a=1&copy=2` is an address.
 */
export const entities = replacing(
  /&(?:amp;)*(?:(#\d{2,6}|#[xX][\da-fA-F]{2,5}|[a-zA-Z]{2,8}\d{0,2});|nbsp(?![\w;=]))/g,
  'entity',
  ([, name]) => (name === undefined ? ' ' : meaning(name)),
)

function meaning(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined
  const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80]
  return code < 0x20 || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff ? ' ' : String.fromCodePoint(code)
}
