import { stat } from 'node:fs/promises'
import { outlived, unknownFindings, updatedBaseline } from '../check/baseline.ts'
import { check as checkDraft } from '../check/check.ts'
import type { Draft } from '../check/draft.ts'
import { RULES } from '../check/rules.ts'
import { type Input, listInputs } from '../read/sources.ts'
import type { Baseline } from '../record/baseline.ts'
import type { CheckedDraft } from '../report/findings/checked-draft.ts'
import { summaryOf } from '../report/findings/summary.ts'
import { pointer } from '../text/lines.ts'
import { NOTHING_KNOWN, readBaseline, writeBaseline } from './check-baseline.ts'
import type { CheckFormat } from './check-formats.ts'
import { outputRefusal, writeFindings } from './check-output.ts'
import { type CacheOption, type GatheredPeers, gatherPeers } from './check-peers.ts'
import { explainRule, listRules } from './check-rules.ts'
import { type ChosenSettings, chooseSettings, type RuleOptions } from './check-settings.ts'
import { isTooMuch, mostWarnings, type VerdictOptions } from './check-verdict.ts'
import { draftOf } from './draft.ts'
import { EXIT } from './exit-status.ts'
import { readInput, tellError } from './inputs.ts'
import { chooseOwnWords, type OwnWordsOptions } from './own-words.ts'
import { choosePacks, type PackOptions, packChoice } from './packs.ts'
import { type Speech, speech } from './speech.ts'
import type { Surroundings } from './surroundings.ts'
import type { Additions } from './witnesses.ts'

/** The options of `duizhao check`, as commander hands them over. */
export interface CheckCommandOptions extends PackOptions, OwnWordsOptions, RuleOptions, VerdictOptions, CacheOption {
  readonly against?: readonly string[]
  /** False after `--no-peers`. */
  readonly peers: boolean
  readonly format?: CheckFormat
  readonly out?: string
  readonly baseline?: string
  readonly updateBaseline?: boolean
  readonly listRules?: boolean
  readonly explainRule?: string
}

/** The rules that tell what several peers have in common: one has nothing in common with others. */
const COMPARING = RULES.filter(({ options }) => Number(options?.['peers']?.preset ?? 0) > 1).map(({ id }) => id)

/** `duizhao check`: what drafts lack beside their peers. Returns the exit status. */
export async function check(
  names: readonly string[],
  options: CheckCommandOptions,
  surroundings: Surroundings,
): Promise<number> {
  if (options.listRules) return listRules(surroundings)
  if (options.explainRule !== undefined) return explainRule(options.explainRule, surroundings)
  const say = speech(surroundings)
  const packs = choosePacks(packChoice(options), say)
  const words = await chooseOwnWords(options, say)
  const most = mostWarnings(options, say)
  if (!packs || !words || most === null) return EXIT.couldNot
  const { inputs, errors } = await listInputs(names)
  for (const { id, values } of errors) say.tell({ id, severity: 'error', values })
  const refusal = await refusalOf(names, options, inputs)
  if (refusal) {
    say.tell({ ...refusal, severity: 'error' })
    return EXIT.couldNot
  }
  const settings = await chooseSettings(
    inputs.map(({ file }) => file),
    options,
    say,
  )
  const baseline = await baselineOf(options, say)
  if (!settings || !baseline) return EXIT.couldNot
  if (await areAllMissing(inputs, say)) return EXIT.couldNot
  const gathered = await gatherPeers(
    options.against ?? settings.against,
    options.peers,
    options,
    { packs, words },
    surroundings,
    say,
  )
  if (!gathered) return EXIT.couldNot

  let failed = errors.length + gathered.failed
  const checked: CheckedDraft[] = []
  for (const input of inputs) {
    const found = await checkInput(input, gathered, settings, { packs, words }, surroundings, say)
    if (found) checked.push(found)
    else failed += 1
  }
  const told = options.updateBaseline ? checked : checked.map(draft => withoutKnown(draft, baseline))
  try {
    if (options.updateBaseline && options.baseline !== undefined) {
      const updated = updatedBaseline(
        baseline,
        checked.map(({ findings }) => findings),
      )
      await writeBaseline(options.baseline, updated)
      const values = { file: options.baseline, findings: updated.known.length }
      say.tell({ id: 'check-baseline-written', severity: 'info', values })
      return failed > 0 ? EXIT.couldNot : EXIT.fine
    }
    const gone = checked.reduce((sum, { findings }) => sum + outlived(findings, baseline).length, 0)
    if (gone > 0) {
      say.tell({
        id: 'check-baseline-outlived',
        severity: 'info',
        values: { file: options.baseline ?? '', count: gone },
      })
    }
    const first = settings.settingsFor(inputs[0]?.file ?? '-')
    const facts = { settings: first, peerFiles: gathered.files, baseline: options.baseline !== undefined }
    for (const problem of await writeFindings(told, options, facts, surroundings)) {
      failed += 1
      say.tell({ ...problem, severity: 'error' })
    }
    // What is in the file cannot be seen on the terminal or in the log of a CI job, where the exit status alone says little.
    if (options.out !== undefined) {
      for (const draft of told) say.note(`${draft.findings.draft}: ${summaryOf(draft, surroundings.language)}`)
    }
  } catch (error) {
    failed += 1
    tellError(error, options.out ?? options.baseline ?? '-', say)
  }
  if (failed > 0) return EXIT.couldNot
  return isTooMuch(told, options.failOn, most) ? EXIT.findings : EXIT.fine
}

/** Whether none of the drafts is there, which is told before peers are looked for. */
async function areAllMissing(inputs: readonly Input[], say: Speech): Promise<boolean> {
  const there = await Promise.all(inputs.map(async ({ file }) => file === '-' || (await stat(file).catch(() => null))))
  if (there.some(Boolean)) return false
  for (const { file } of inputs) say.tell({ id: 'file-missing', severity: 'error', values: { file } })
  return true
}

/** Why nothing can be checked as it was asked for; undefined when it can. */
async function refusalOf(names: readonly string[], options: CheckCommandOptions, inputs: readonly Input[]) {
  if (names.length === 0) return { id: 'check-no-drafts', values: {} }
  if (options.updateBaseline && options.baseline === undefined)
    return { id: 'check-update-without-baseline', values: {} }
  return outputRefusal(options, inputs.length)
}

async function baselineOf({ baseline, updateBaseline = false }: CheckCommandOptions, say: Speech) {
  return baseline === undefined ? NOTHING_KNOWN : readBaseline(baseline, updateBaseline, say)
}

/** What one draft lacks; undefined, with the reason told, when it cannot be read. */
async function checkInput(
  input: Input,
  { peers }: GatheredPeers,
  chosen: ChosenSettings,
  { packs, words }: Additions,
  { io, language }: Surroundings,
  say: Speech,
): Promise<CheckedDraft | undefined> {
  try {
    const page = await readInput(input, io)
    const draft = draftOf(page, packs, words.own)
    const error = draft.messages.find(({ severity }) => severity === 'error')
    if (error) {
      say.tell(error, input.file)
      return undefined
    }
    const { findings, silenced, compared, unused } = checkDraft(draft, peers, {
      settings: chosen.settingsFor(input.file),
      language,
      packs,
    })
    if (peers.length > 0 && findings.against.length === 0) {
      say.tell({ id: 'check-only-itself', severity: 'warn', values: { draft: input.file } })
    } else if (peers.length > 0 && compared < 2) {
      const values = { peers: findings.against.length, compared, rules: COMPARING.join(', ') }
      say.tell({ id: 'check-few-peers', severity: 'info', values }, input.file)
    }
    for (const rule of unknownRules(draft)) {
      say.tell({ id: 'check-unknown-suppression', severity: 'warn', values: { rule } }, input.file)
    }
    const line = pointer(draft.ledger.raw)
    for (const { raw, rules } of unused) {
      const values = { line: line(raw.start).line, rules: rules.map(({ id }) => id).join(', ') || '*' }
      say.tell({ id: 'check-unused-suppression', severity: 'info', values }, input.file)
    }
    const { ledger, tree } = draft
    return { findings, silenced, known: 0, ledger, tree, source: page.source, origins: page.origins ?? [] }
  } catch (error) {
    tellError(error, input.file, say)
    return undefined
  }
}

/** What the author asked not to be told of and no rule is called. */
function unknownRules({ directives }: Draft): ReadonlySet<string> {
  const named = directives.flatMap(({ rules }) => rules.map(({ id }) => id))
  return new Set(named.filter(name => !RULES.some(({ id }) => id === name)))
}

function withoutKnown(draft: CheckedDraft, baseline: Baseline): CheckedDraft {
  const findings = [...unknownFindings(draft.findings, baseline)]
  const known = draft.findings.findings.length - findings.length
  return { ...draft, findings: { ...draft.findings, findings }, known }
}
