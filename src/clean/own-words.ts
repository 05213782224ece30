import { loadModel } from '../language/load.ts'
import { mix } from '../language/mixture.ts'
import type { NgramModel } from '../language/model.ts'
import { spread } from '../language/spread.ts'
import type { SpinPair } from '../record/corrections.ts'
import { despinEdits } from './despin/edits.ts'
import { indexOf, type SpinIndex, shippedIndex } from './despin/index-of-words.ts'
import { SPIN_LEXICON } from './despin/pair.ts'
import type { Siblings } from './despin/siblings.ts'
import type { Pass } from './pass.ts'
import { despin } from './passes/despin.ts'

/** What a user adds to the words and to the wording that come with the package. */
export interface OwnWords {
  /** Spun words and what they stand for. */
  readonly table?: readonly SpinPair[] | undefined
  /** A model of the wording of the user's documents, as `trainModel` makes it. */
  readonly model?: NgramModel | undefined
  /** Documents that are not spun, whose wording bears witness to what spun pages said. */
  readonly siblings?: Siblings | undefined
}

/** The name under which a user's table stands beside those of the known tools. */
const OWN = 'user'
/**
 * How much of the mixture stays with the shipped model. A user's model has seen far less text: it may make wording likely
 * that is his own, but hardly anything less likely (by ln 0.8 a character).
 */
const SHIPPED_SHARE = 0.8

/** The restoring pass with what is the user's own beside what comes with the package. */
export function despinWith({ table = [], model, siblings }: OwnWords): Pass {
  const isPlain = table.length === 0 && model === undefined
  if (isPlain && siblings === undefined) return despin
  const edits: Pass['edits'] = (text, report) =>
    despinEdits(text, isPlain ? shippedIndex() : indexWith(table, model), report, siblings)
  return { ...despin, edits }
}

let last: { readonly rows: string; readonly model: NgramModel | undefined; readonly index: SpinIndex } | undefined

/** The index with a table and a model; prepared once as long as they stay the same. */
function indexWith(table: readonly SpinPair[], model: NgramModel | undefined): SpinIndex {
  const own = table.map(({ spun, official }) => `${spun}=${official}`)
  const rows = own.join('\n')
  if (last?.rows !== rows || last.model !== model) {
    const tools = own.length > 0 ? { ...SPIN_LEXICON.tools, [OWN]: own } : SPIN_LEXICON.tools
    const official = model ? mix(loadModel(), spread(model), SHIPPED_SHARE) : loadModel()
    last = { rows, model, index: indexOf({ ...SPIN_LEXICON, tools }, official) }
  }
  return last.index
}
