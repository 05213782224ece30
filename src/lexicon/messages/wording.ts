import type { Message } from '../../record/message.ts'
import { CHECK_MESSAGES } from './check.ts'
import { CHECK_COMMAND_MESSAGES } from './check-command.ts'
import { CLEAN_MESSAGES } from './clean.ts'
import { CLI_MESSAGES } from './cli.ts'
import { DIFF_MESSAGES } from './diff.ts'
import { FINDINGS_MESSAGES } from './findings.ts'
import type { Language, Wordings } from './language.ts'
import { LSP_MESSAGES } from './lsp.ts'
import { PACK_MESSAGES } from './packs.ts'
import { PARSE_MESSAGES } from './parse.ts'
import { PASS_NAMES } from './passes.ts'
import { READ_MESSAGES } from './read.ts'
import { REASONS } from './reasons.ts'
import { REPORT_MESSAGES } from './report.ts'
import { REVIEW_MESSAGES } from './review.ts'
import { SITE_MESSAGES } from './site.ts'
import { VALIDATE_MESSAGES } from './validate.ts'
import { VERSIONS_MESSAGES } from './versions.ts'

const ALL: Wordings = {
  ...READ_MESSAGES,
  ...CLEAN_MESSAGES,
  ...CHECK_MESSAGES,
  ...CHECK_COMMAND_MESSAGES,
  ...FINDINGS_MESSAGES,
  ...LSP_MESSAGES,
  ...PARSE_MESSAGES,
  ...CLI_MESSAGES,
  ...REPORT_MESSAGES,
  ...VALIDATE_MESSAGES,
  ...PACK_MESSAGES,
  ...REVIEW_MESSAGES,
  ...DIFF_MESSAGES,
  ...VERSIONS_MESSAGES,
  ...SITE_MESSAGES,
}

/**
 * The sentence of a message in a language.
 * @throws RangeError when no table has the id, or the message lacks a value that the sentence asks for.
 */
export function wording(message: Pick<Message, 'id' | 'values'>, language: Language): string {
  const row = ALL[message.id]
  if (!row) throw new RangeError(`Unexpected message id "${message.id}", expected a row of lexicon/messages`)
  return fill(row[language], message.values, message.id, language)
}

/**
 * The wording of an edit's reason.
 * @throws RangeError when `lexicon/messages/reasons.ts` has no such reason.
 */
export function reasonWording(reason: string, language: Language): string {
  const row = (REASONS as Wordings)[reason]
  if (!row) throw new RangeError(`Unexpected reason "${reason}", expected a row of lexicon/messages/reasons.ts`)
  return row[language]
}

/** What a pass is called; its id when the lexicon has no name for it. */
export function passName(pass: string, language: Language): string {
  return (PASS_NAMES as Wordings)[pass]?.[language] ?? pass
}

/** What a file is called that was given as `-`. */
const STANDARD_INPUT: Readonly<Record<Language, string>> = { zh: '标准输入', en: 'standard input' }
/** Names in a list, as code joins them. */
const NAMES = /^[\w./=-]+(?:, [\w./=-]+)+$/

function fill(template: string, values: Message['values'], id: string, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new RangeError(`Missing value "${name}" for message "${id}"`)
    const words = name === 'file' && value === '-' ? STANDARD_INPUT[language] : String(value)
    return language === 'zh' && NAMES.test(words) ? words.replaceAll(', ', '、') : words
  })
}
