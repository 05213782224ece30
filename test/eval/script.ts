import { Converter } from 'opencc-js/t2cn'
import { script } from '../../src/clean/passes/script.ts'
import { applyEdits } from '../../src/text/edit.ts'
import { officialTexts } from './official.ts'
import { type Section, table } from './section.ts'
import { upstreamCases } from './upstream.ts'

const LOCALES = { t2s: 't', tw2s: 'tw', hk2s: 'hk', tw2sp: 'twp' } as const

/**
 * The script pass beside opencc-js: OpenCC's own to-simplified cases, and changes to official text that is simplified
 * already. The pass is given the text alone, as on a page, while opencc-js is told the configuration; the phrase
 * configuration (tw2sp) rewrites words, which the pass does only where a page shows that a phrase table was used.
 */
export function evaluateScript(): Section {
  const ours = (text: string) =>
    applyEdits(
      text,
      script.edits(text, () => {}),
    )
  const rows = [['cases', 'count', 'opencc-js right', 'pass right', 'pass as opencc-js tw2s']]
  const notes: string[] = []
  const cases = upstreamCases()
  const tw2s = Converter({ from: 'tw', to: 'cn' })
  for (const [config, from] of Object.entries(LOCALES)) {
    const convert = Converter({ from, to: 'cn' })
    const some = cases.filter(one => one.config === config)
    const count = (right: (one: (typeof some)[number]) => boolean) => String(some.filter(right).length)
    rows.push([
      config,
      String(some.length),
      count(({ input, expected }) => convert(input) === expected),
      count(({ input, expected }) => ours(input) === expected),
      count(({ input }) => ours(input) === tw2s(input)),
    ])
    if (config === 'tw2sp') continue
    for (const { input, expected } of some) {
      if (ours(input) !== expected)
        notes.push(`  ${config}: ${input}\n    wanted ${expected}\n    got    ${ours(input)}`)
    }
  }
  const official = officialTexts()
  if (!official) notes.push('Changes to simplified text: not measured, ../shared/policy-text is absent.')
  else {
    const characters = official.reduce((sum, text) => sum + text.length, 0)
    const edits = official.flatMap(text => script.edits(text, () => {}))
    const opencc = official.reduce((sum, text) => sum + differing(text, tw2s(text)), 0)
    notes.push(`Changes to simplified text (${characters} characters): pass ${edits.length}, opencc-js tw2s ${opencc}`)
  }
  return { title: 'Script: traditional to simplified, beside opencc-js', lines: [...table(rows), ...notes] }
}

/** At how many places two texts of one length differ. */
function differing(before: string, after: string): number {
  let count = 0
  for (let index = 0; index < before.length; index++) if (before[index] !== after[index]) count++
  return count
}
