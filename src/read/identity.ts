import { ReadError } from './read-error.ts'

/** Names that Windows keeps for devices, with or without an extension. */
const DEVICES = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i

/**
 * Check that an id can name files inside an output folder on any system: parts between `/`, none of which leads out of it.
 * @param file the page, for the message
 * @throws ReadError `id-unsafe`
 */
export function checkId(id: string, file: string): void {
  const reason = unsafeReason(id)
  if (reason !== undefined) throw new ReadError('id-unsafe', { file, id, reason })
}

function unsafeReason(id: string): string | undefined {
  if (/^[a-z]:/i.test(id)) return 'C:'
  for (const part of id.split('/')) {
    if (part === '' || part === '.' || part === '..') return id === '' ? '""' : `"${part}/"`
    const character = /[\\\0-\x1f\x7f<>:"|?*]/.exec(part)?.[0]
    if (character !== undefined) return JSON.stringify(character)
    if (DEVICES.test(part)) return part
    if (Buffer.byteLength(part) > 240) return '> 240 bytes'
  }
  return undefined
}
