import type { Language } from '../../lexicon/messages/language.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import type { Finding } from '../../record/finding.ts'

/** What a finding says in front of the peers that it names, for a place where the peers' words stand beside it whole. */
export function messageHead({ message, peers }: Pick<Finding, 'message' | 'peers'>, language: Language): string {
  if (peers.length === 0) return message
  const between = wording({ id: 'check-with-peers', values: { about: '', peers: '' } }, language)
  const at = message.indexOf(between)
  return at < 0 ? message : message.slice(0, at)
}
