import { check } from '../../src/check/check.ts'
import type { Draft } from '../../src/check/draft.ts'
import { type Peers, peersOf } from '../../src/check/peers.ts'
import { RULES } from '../../src/check/rules.ts'
import { presetSettings, type RuleSettings, withSettings } from '../../src/check/settings.ts'
import { draftOf } from '../../src/cli/draft.ts'
import { restorePage } from '../../src/cli/render.ts'
import { restoredWitness } from '../../src/cli/witnesses.ts'
import type { Language } from '../../src/lexicon/messages/language.ts'
import { pageFromBytes } from '../../src/read/read.ts'
import type { Finding } from '../../src/record/finding.ts'

/** A text as a draft. */
export async function draft(text: string, file = 'draft.txt'): Promise<Draft> {
  return draftOf(await pageFromBytes(Buffer.from(text), { file }))
}

/** Texts as peers with the ids A, B, C … */
export async function peers(texts: readonly string[]): Promise<Peers> {
  const pages = texts.map((text, index) =>
    pageFromBytes(Buffer.from(text), { file: `${String.fromCharCode(65 + index)}.txt` }),
  )
  return peersOf((await Promise.all(pages)).map(page => restoredWitness(restorePage(page))))
}

/** What one rule finds. */
export async function findingsOf(
  rule: string,
  text: string,
  others: readonly string[] = [],
  language: Language = 'zh',
): Promise<readonly Finding[]> {
  const off: RuleSettings = Object.fromEntries(RULES.map(({ id }) => [id, id === rule ? 'error' : 'off']))
  const settings = withSettings(presetSettings('strict', RULES), off, RULES)
  return check(await draft(text), await peers(others), { settings, language }).findings.findings
}
