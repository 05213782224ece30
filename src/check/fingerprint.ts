import { createHash } from 'node:crypto'

/**
 * A function that gives each finding of one draft its fingerprint: 16 hexadecimal digits of what the finding is about, not
 * of where it stands, so that it stays when lines move. The second of two that are alike in everything gets another one.
 */
export function fingerprinter(): (ruleId: string, messageId: string, identity: string) => string {
  const seen = new Map<string, number>()
  return (ruleId, messageId, identity) => {
    const key = JSON.stringify([ruleId, messageId, identity.replace(/\s+/g, '')])
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    return createHash('sha256').update(`${key}${times}`).digest('hex').slice(0, 16)
  }
}
