import type { CommanderError } from 'commander'
import type { CLI_MESSAGES } from '../lexicon/messages/cli.ts'
import type { Language } from '../lexicon/messages/language.ts'
import { placeholder } from '../lexicon/messages/placeholders.ts'
import { wording } from '../lexicon/messages/wording.ts'

/** The row that words each way of getting the arguments wrong, by commander's code for it. */
const ROWS: Readonly<Record<string, keyof typeof CLI_MESSAGES>> = {
  'commander.unknownCommand': 'usage-unknown-command',
  'commander.unknownOption': 'usage-unknown-option',
  'commander.missingArgument': 'usage-missing-argument',
  'commander.optionMissingArgument': 'usage-option-without-value',
  'commander.invalidArgument': 'usage-invalid-value',
  'commander.excessArguments': 'usage-too-many-arguments',
}

/**
 * What was wrong with the arguments, with the nearest right one, and how to get help.
 * @param command that the arguments were for; null where none was named
 */
export function usageError(error: CommanderError, command: string | null, language: Language): string {
  const say = (id: keyof typeof CLI_MESSAGES, values = {}) => wording({ id, values }, language)
  const row = ROWS[error.code]
  const [first = '', second = ''] = Array.from(error.message.matchAll(/'([^']*)'/g), match => match[1] as string)
  const isArgument = error.code === 'commander.missingArgument'
  const name = isArgument ? placeholder(first, language) : first.replace(/ [<[].*$/, '')
  const near = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(error.message)?.[1]
  const choices = /Allowed choices are (.+)\.$/.exec(error.message)?.[1]
  const allowed = choices ? say('usage-allowed', { values: choices }) : ''
  const sentence = row ? say(row, { name, value: second, allowed }) : error.message.replace(/^error: /, '')
  return [
    sentence,
    ...(near ? [say('usage-did-you-mean', { near })] : []),
    say('usage-see-help', { command: command === null ? '' : ` ${command}` }),
  ].join('\n')
}
