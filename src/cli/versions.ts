import picocolors from 'picocolors'
import { areVersions } from '../diff/versions/same-policy.ts'
import { compareVersions } from '../diff/versions/versions.ts'
import { versionsHtml } from '../report/versions/html.ts'
import { versionsMarkdown } from '../report/versions/markdown.ts'
import { versionsLines } from '../report/versions/text.ts'
import type { Witness } from '../witness/witness.ts'
import { wantsColor } from './color.ts'
import type { DiffFormat } from './diff-formats.ts'
import type { Surroundings } from './surroundings.ts'
import { terminalWidth } from './terminal-width.ts'

/** What tells whether two documents are compared as versions. */
export interface VersionsChoice {
  /** True after `--versions`, false after `--no-versions`. */
  readonly versions?: boolean
  readonly only?: string
  readonly baseline?: string
}

/** Formats that tables have and versions do not. */
const TABULAR: readonly DiffFormat[] = ['csv', 'xlsx']

/** Two versions of one policy, the old one first. */
export type VersionPair = readonly [old: Witness, now: Witness]

/**
 * The two versions to compare: where asked for, or where two documents are versions of one policy and nothing was asked
 * for that only tables have. The first named is the old one; of a folder a draft, else the earlier.
 * @param named whether the user named each of the two himself, not a folder of both
 * @returns undefined when tables are to be made
 */
export function versionPair(
  witnesses: readonly Witness[],
  named: boolean,
  { versions, only, baseline }: VersionsChoice,
  format: DiffFormat,
): VersionPair | undefined {
  const [first, second] = witnesses
  if (!first || !second || witnesses.length > 2 || versions === false) return undefined
  const forTables = only !== undefined || baseline !== undefined || TABULAR.includes(format)
  if (versions !== true && (forTables || !areVersions(first, second))) return undefined
  return !named && isEarlier(second, first) ? [second, first] : [first, second]
}

function isEarlier({ document: a }: Witness, { document: b }: Witness): boolean {
  const [left, right] = [a.metadata, b.metadata]
  if (left.status !== right.status) return left.status === 'draft'
  return (left.issuedDate ?? '') < (right.issuedDate ?? '')
}

/** Two versions as text in a format; as JSON they are part of the comparison. */
export function renderedVersions(
  [old, now]: VersionPair,
  format: Exclude<DiffFormat, 'csv' | 'xlsx' | 'json'>,
  { out, all = false }: { readonly out?: string; readonly all?: boolean },
  { io, language, color }: Surroundings,
): string {
  const versions = compareVersions(old, now)
  if (format === 'md') return versionsMarkdown(versions, language)
  if (format === 'html') return versionsHtml(versions, language)
  const colored = out === undefined && wantsColor(color, io.env, io.stdout)
  const form = { language, all, width: terminalWidth(io, out), colored, colors: picocolors.createColors(colored) }
  return `${versionsLines(versions, form).join('\n')}\n`
}
