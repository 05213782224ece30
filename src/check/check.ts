import type { Language } from '../lexicon/messages/language.ts'
import { shippedPacks } from '../lexicon/packs/load.ts'
import type { Pack } from '../lexicon/packs/pack.ts'
import type { Finding, Findings } from '../record/finding.ts'
import type { Severity } from '../record/message.ts'
import { RULE_LEVELS } from '../record/rule-levels.ts'
import type { Directive } from './directives.ts'
import type { Draft } from './draft.ts'
import { fingerprinter } from './fingerprint.ts'
import { beside } from './matters/comparison.ts'
import { type Peers, peersFor } from './peers.ts'
import { placer, rawSpan, sectionFinder } from './places.ts'
import type { Context, Raised, Rule } from './rule.ts'
import { RULES } from './rules.ts'
import { sentence } from './sentence.ts'
import { presetSettings, type Setting, type Settings } from './settings.ts'
import { silencer } from './silence.ts'

/** How to check. */
export interface CheckOptions {
  /** What each rule is set to; the preset `recommended` when not given. */
  readonly settings?: Settings
  /** Of the messages; Chinese when not given. */
  readonly language?: Language
  /** Name topics; those that come with the package when not given. */
  readonly packs?: readonly Pack[]
}

/** What a check gives: the findings, against how many peers, how many more an author asked not to be told, and what he asked in vain. */
export interface Checked {
  readonly findings: Findings
  readonly silenced: number
  /** How many of the peers are on the subject of the draft. */
  readonly compared: number
  /** What the author asked not to be told and there is nothing to tell of. */
  readonly unused: readonly Directive[]
}

/**
 * What a draft lacks beside its peers, and what in it is too weak to be carried out. Pure: the same draft, peers and
 * options give the same findings, in the order of the draft as read.
 * @param draft never changed
 * @param peers any documents; the draft itself, or a copy of it, is left out
 */
export function check(draft: Draft, peers: Peers, options: CheckOptions = {}): Checked {
  const { settings = presetSettings('recommended', RULES), language = 'zh', packs = shippedPacks() } = options
  const others = peersFor(draft, peers)
  const common = { draft, peers: others, beside: beside(draft, peers, others, packs), packs }
  const raised = RULES.flatMap(rule => {
    const setting = settings.get(rule.id)
    if (!setting || !runs(rule, settings, others)) return []
    return [...rule.check(contextOf(rule, setting, common))].map(found => ({ rule, setting, found }))
  })
  const finding = finisher(draft, language)
  const all = raised
    .map(({ rule, setting, found }) => finding(rule, setting, found))
    .toSorted((a, b) => a.place.offset - b.place.offset || order(a.ruleId, b.ruleId) || order(a.message, b.message))
  const silenced = silencer(draft.directives, draft.ledger, draft.tree)
  const by = all.map(({ ruleId, topic, place }) => silenced({ ruleId, topic, offset: place.offset }))
  const findings = all.filter((_, index) => by[index] === -1)
  const ran = RULES.filter(rule => runs(rule, settings, others)).map(({ id }) => id)
  return {
    findings: { schemaVersion: 1, draft: draft.file, against: others.map(({ id }) => id), findings },
    silenced: all.length - findings.length,
    compared: common.beside.peers.length,
    unused: draft.directives.filter((directive, index) => !by.includes(index) && couldSilence(directive, ran)),
  }
}

function runs({ id, needsPeers }: Rule, settings: Settings, peers: Peers): boolean {
  return (settings.get(id)?.level ?? 'off') !== 'off' && (!needsPeers || peers.length > 0)
}

/** Whether a directive asks for the silence of a rule that ran; where one did not, nobody knows whether it is in vain. */
function couldSilence({ scope, rules }: Directive, ran: readonly string[]): boolean {
  return scope !== 'end' && rules.every(({ id }) => ran.includes(id))
}

function contextOf(rule: Rule, { options }: Setting, common: Omit<Context, 'number' | 'flag'>): Context {
  const value = <T extends 'number' | 'boolean'>(name: string, type: T) => {
    const found = options[name] ?? rule.options?.[name]?.preset
    if (typeof found !== type) throw new RangeError(`Unexpected option "${name}" of ${rule.id}, expected a ${type}`)
    return found
  }
  return {
    ...common,
    number: name => value(name, 'number') as number,
    flag: name => value(name, 'boolean') as boolean,
  }
}

/** A function that gives what a rule raised its place, its severity, its words and its fingerprint. */
function finisher(draft: Draft, language: Language): (rule: Rule, setting: Setting, raised: Raised) => Finding {
  const { ledger, tree } = draft
  const place = placer(ledger.raw)
  const section = sectionFinder(tree, ledger)
  const fingerprint = fingerprinter()
  return ({ id }, { level }, raised) => {
    const span = rawSpan(ledger, raised.at)
    const identity = raised.identity ?? `${raised.topic?.text ?? ''} ${ledger.raw.slice(span.start, span.end)}`
    return {
      ruleId: id,
      severity: lower(level as Severity, raised.weight),
      message: sentence(raised, language),
      topic: raised.topic ?? null,
      share: raised.share ?? null,
      section: [...section(raised.at)],
      place: place(span),
      peers: [...(raised.peers ?? [])],
      fingerprint: fingerprint(id, raised.id, identity),
    }
  }
}

function lower(level: Severity, weight: Severity | undefined): Severity {
  return weight !== undefined && RULE_LEVELS.indexOf(weight) < RULE_LEVELS.indexOf(level) ? weight : level
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
