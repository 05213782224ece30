export { type Checked, type CheckOptions, check } from './check/check.ts'
export type { Directive } from './check/directives.ts'
export type { Draft } from './check/draft.ts'
export { type Peer, type Peers, peersOf } from './check/peers.ts'
export type { Rule, RuleExample, RuleOption } from './check/rule.ts'
export { RULES } from './check/rules.ts'
export {
  PRESETS,
  type Preset,
  presetSettings,
  type RuleSettings,
  SettingError,
  type Settings,
  withSettings,
} from './check/settings.ts'

import { type Cleaned, cleanPage } from './clean/clean.ts'

export { type PageFact, type PageFacts, pageFacts } from './clean/page-facts.ts'

import { textMediaType } from './read/media-type.ts'
import type { Page, Syntax } from './record/page.ts'

export { type Cleaned, cleanPage } from './clean/clean.ts'
export { Siblings } from './clean/despin/siblings.ts'
export { doubtsOf } from './clean/doubts.ts'
export type { OwnWords } from './clean/own-words.ts'
export { passesFor, type SpinKnowledge } from './clean/passes.ts'
export { draftOf } from './cli/draft.ts'
export { documentMarkdown, type RestoredPage, restorePage } from './cli/render.ts'
export { type DiffOptions, diff } from './diff/diff.ts'
export { areVersions } from './diff/versions/same-policy.ts'
export { compareVersions } from './diff/versions/versions.ts'
export { type Extracted, type ExtractOptions, extract } from './extract/extract.ts'
export { loadModel } from './language/load.ts'
export { mix } from './language/mixture.ts'
export { type LanguageModel, NgramModel } from './language/model.ts'
export { type TrainOptions, trainModel } from './language/train.ts'
export { LANGUAGES, type Language } from './lexicon/messages/language.ts'
export { passName, reasonWording, wording } from './lexicon/messages/wording.ts'
export { loadPack, shippedPacks } from './lexicon/packs/load.ts'
export type { Pack, PackIndicator, PackTopic } from './lexicon/packs/pack.ts'
export { PackError } from './lexicon/packs/pack-error.ts'
export { fromMarkdown, type MarkdownDocument } from './parse/from-markdown.ts'
export type { ParseMessage } from './parse/message.ts'
export { type PageKnowledge, readMetadata } from './parse/metadata.ts'
export { type Parsed, parse } from './parse/parse.ts'
export { toMarkdown } from './parse/to-markdown.ts'
export { type Corrections, parseCorrections } from './read/corrections.ts'
export { readOwnModel } from './read/own-model.ts'
export { MAX_BYTES, type Origin, pageFromBytes, readPage } from './read/read.ts'
export { ReadError, type ReadErrorId } from './read/read-error.ts'
export { type Input, type Listing, listInputs } from './read/sources.ts'
export { parseSpinTable, readSpinTable } from './read/spin-table.ts'
export type {
  ClauseGroup,
  ClauseMember,
  ComparedDocument,
  Comparison,
  ResponsibilityRow,
  Reuse,
  SubsidyRow,
  TargetRow,
  TaskRow,
} from './record/comparison.ts'
export type { Correction, SpinPair, Verdict } from './record/corrections.ts'
export {
  type DocumentEdits,
  documentSchema,
  editsSchema,
  type PolicyDocument,
  SCHEMA_VERSION,
} from './record/document.ts'
export type { Doubt } from './record/doubt.ts'
export type { Evidence, Passage } from './record/evidence.ts'
export type { Finding, Findings, PeerQuote, Place } from './record/finding.ts'
export { RECORD_KINDS, type RecordKind } from './record/kinds.ts'
export type { Message, Severity } from './record/message.ts'
export type { FoundCitation, FoundMetadata, Level } from './record/metadata.ts'
export type { About, Page, PageField, Source, Syntax } from './record/page.ts'
export type { Problem } from './record/problem.ts'
export type { Assignment, Responsibility, Role } from './record/responsibility.ts'
export type { RuleLevel } from './record/rule-levels.ts'
export { SCHEMA_NAMES, type SchemaName } from './record/schema-names.ts'
export { SCHEMAS } from './record/schemas.ts'
export type { Subsidy, SubsidyKind } from './record/subsidy.ts'
export type { Target } from './record/target.ts'
export { type Grounds, validateDocument, validateEdits } from './record/validate.ts'
export type { ChangedNumber, ClausePair, VersionClause, VersionPart, Versions } from './record/versions.ts'
export { comparisonHtml } from './report/comparison/html.ts'
export { comparisonMarkdown } from './report/comparison/markdown.ts'
export { comparisonTables } from './report/comparison/tables.ts'
export { updatedCorrections } from './report/corrections-file.ts'
export { type CleanedPage, documentOf } from './report/document.ts'
export { type Explanation, explain } from './report/explain.ts'
export type { CheckedDraft } from './report/findings/checked-draft.ts'
export { findingsDocx, type OwnFile } from './report/findings/docx/docx.ts'
export { findingsGithub } from './report/findings/github.ts'
export { findingsJson } from './report/findings/json.ts'
export { findingsMarkdown } from './report/findings/markdown.ts'
export { findingsHtml } from './report/findings/page/page.ts'
export type { RuleFacts } from './report/findings/rule-facts.ts'
export { findingsSarif, type SarifFacts } from './report/findings/sarif/sarif.ts'
export { findingsText, type TextForm } from './report/findings/text.ts'
export { findingMessages } from './report/findings/vfile.ts'
export { frontMatter } from './report/front-matter.ts'
export { documentJson, editsJson } from './report/json.ts'
export { recordsHtml } from './report/records-page/page.ts'
export { sideBySideHtml } from './report/side-by-side/page.ts'
export { type SiteFile, siteFiles } from './report/site/pages.ts'
export type { LeftOut, Site } from './report/site/site.ts'
export { csv } from './report/tables/csv.ts'
export { type DocumentWithPage, recordTables } from './report/tables/records.ts'
export type { Cell, Column, Table } from './report/tables/table.ts'
export { xlsx } from './report/tables/xlsx.ts'
export { applyEdits, checkEdits, type Edit, editSize } from './text/edit.ts'
export { type Ledger, replay, type Step, stages, toClean, toRaw } from './text/ledger.ts'
export type { Origin as TextOrigin } from './text/origin.ts'
export { formatSpan, type Space, type Span, slice } from './text/span.ts'
export { inspect } from './tree/inspect.ts'
export type * from './tree/nodes.ts'
export {
  childrenOf,
  headingText,
  leavesOf,
  numLabel,
  sectionPath,
  sectionPaths,
  textOf,
  type Visit,
  walk,
} from './tree/walk.ts'
export type { Clause } from './witness/clauses.ts'
export { type Witness, witnessOf } from './witness/witness.ts'

/** A cleaned text, with all that was done to it. */
export interface CleanResult extends Cleaned {
  /** The clean text: `ledger.clean`. One paragraph a line, the cells of a table row separated by tabs. */
  readonly text: string
}

/** Options of {@link clean}. */
export interface CleanOptions {
  /** How a source given as a string is written. Told from its markup when not given: HTML or plain text. */
  readonly syntax?: Syntax
}

/**
 * Clean a policy page: take the official text out of markup, spam and site chrome and undo the damage done to it. Pure;
 * never throws because of what the page holds.
 *
 *     const { text, ledger } = clean('各區(qū)人民政府：')
 *     for (const { before, after, reason } of explain(ledger)) …
 *
 * @param source the decoded page, or a {@link Page} as `readPage` and `pageFromBytes` give it
 * @throws TypeError when the source is neither
 */
export function clean(source: string | Pick<Page, 'text' | 'syntax'>, options: CleanOptions = {}): CleanResult {
  if (typeof source !== 'string' && typeof source?.text !== 'string') {
    throw new TypeError(
      `Unexpected source of type ${source === null ? 'null' : typeof source}, expected a string or a Page`,
    )
  }
  const page = typeof source === 'string' ? { text: source, syntax: options.syntax ?? syntaxOf(source) } : source
  const cleaned = cleanPage(page)
  return { text: cleaned.ledger.clean, ...cleaned }
}

function syntaxOf(text: string): Syntax {
  return textMediaType(text, '') === 'text/html' ? 'html' : 'plain'
}
