import { loadModel } from '../language/load.ts'
import type { SpinPair } from '../record/corrections.ts'
import { despinEdits } from './despin/edits.ts'
import { indexOf, type SpinIndex } from './despin/index-of-words.ts'
import { SPIN_LEXICON } from './despin/pair.ts'
import type { Pass } from './pass.ts'
import { despin } from './passes/despin.ts'

/** The name under which a user's table stands beside those of the known tools. */
const OWN = 'user'

/** The restoring pass with a user's own table beside those that come with the package. */
export function despinWith(table: readonly SpinPair[]): Pass {
  if (table.length === 0) return despin
  return { ...despin, edits: (text, report) => despinEdits(text, indexWith(table), report) }
}

let last: { readonly rows: string; readonly index: SpinIndex } | undefined

/** The index with a table; prepared once as long as the table stays the same. */
function indexWith(table: readonly SpinPair[]): SpinIndex {
  const own = table.map(({ spun, official }) => `${spun}=${official}`)
  const rows = own.join('\n')
  if (last?.rows !== rows) {
    const lexicon = { ...SPIN_LEXICON, tools: { ...SPIN_LEXICON.tools, [OWN]: own } }
    last = { rows, index: indexOf(lexicon, loadModel()) }
  }
  return last.index
}
