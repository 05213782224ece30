import type { Wording } from '../lexicon/messages/language.ts'
import type { Pack } from '../lexicon/packs/pack.ts'
import type { Finding, PeerQuote } from '../record/finding.ts'
import type { Severity } from '../record/message.ts'
import type { RuleLevel } from '../record/rule-levels.ts'
import type { Span } from '../text/span.ts'
import type { Draft } from './draft.ts'
import type { Beside } from './matters/comparison.ts'
import type { Peers } from './peers.ts'

/** A number that a rule can be told, or a switch. */
export interface RuleOption {
  readonly about: Wording
  readonly preset: number | boolean
  /** What the preset `strict` says instead. */
  readonly strict?: number | boolean
  /** Both ends included; for numbers. */
  readonly range?: readonly [number, number]
}

/** A draft, the peers it is held against, and what the rule must find in it. */
export interface RuleExample {
  readonly draft: string
  readonly peers?: readonly string[]
  /** Part of the Chinese message of each finding, in the order of the text; none where the rule must stay silent. */
  readonly finds: readonly string[]
  /** Others may stand between them. */
  readonly among?: true
  /** What the example guards against, where that is not plain. */
  readonly note?: string
}

/** What a rule is given. */
export interface Context {
  readonly draft: Draft
  /** The draft itself is not among them. */
  readonly peers: Peers
  /** The draft beside the peers nearest to it. */
  readonly beside: Beside
  readonly packs: readonly Pack[]
  /** @throws RangeError when the rule has no such option, or one of another type */
  number(option: string): number
  flag(option: string): boolean
}

/** A finding before it has a place in the draft as read, a severity and a language. */
export interface Raised {
  /** Row of `lexicon/messages/check.ts`. */
  readonly id: string
  readonly values?: Readonly<Record<string, string | number | Wording>>
  /** Where: a span of the clean text, or of the raw page for what cleaning took away. A point lies behind its offset. */
  readonly at: { readonly clean: Span<'clean'> } | { readonly raw: Span<'raw'> }
  /** What this very finding is worth, where that is less than the level of the rule. */
  readonly weight?: Severity
  readonly topic?: Finding['topic']
  readonly share?: number
  readonly peers?: readonly PeerQuote[]
  /** What makes it the same finding in a later draft; the words at its place when not given. */
  readonly identity?: string
}

/** One thing that a draft can be wrong in. Pure: the same draft and peers give the same findings. */
export interface Rule {
  /** Its file's name. */
  readonly id: string
  readonly about: Wording
  /** Where the norm is written: `GB/T 9704—2012 7.3.3`. */
  readonly source?: string
  /** Says nothing without peers. */
  readonly needsPeers: boolean
  readonly levels: { readonly recommended: RuleLevel; readonly strict: RuleLevel }
  readonly options?: Readonly<Record<string, RuleOption>>
  /** Run by test/check/rules.test.ts; at least one must fire and one must not. */
  readonly examples: readonly RuleExample[]
  readonly check: (context: Context) => Iterable<Raised>
}
