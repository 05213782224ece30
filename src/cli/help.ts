import type { Command } from 'commander'
import stringWidth from 'string-width'
import type { CLI_MESSAGES } from '../lexicon/messages/cli.ts'
import type { Language } from '../lexicon/messages/language.ts'
import { placeholder } from '../lexicon/messages/placeholders.ts'
import { wording } from '../lexicon/messages/wording.ts'
import type { Io } from './io.ts'

/** The words that commander itself writes into help. */
const WORDS: Readonly<Record<string, keyof typeof CLI_MESSAGES>> = {
  'Usage:': 'help-title-usage',
  'Arguments:': 'help-title-arguments',
  'Global Options:': 'help-title-global-options',
  'Options:': 'help-title-options',
  'Commands:': 'help-title-commands',
}

/**
 * Make a program and its commands (added later) speak a language and write to `io`: help on request to standard output,
 * errors nowhere, since the caller words them.
 */
export function helpInLanguage(program: Command, io: Io, language: Language): void {
  const say = (id: keyof typeof CLI_MESSAGES, values = {}) => wording({ id, values }, language)
  const titled = (text: string) =>
    Object.entries(WORDS).reduce((done, [word, id]) => done.replaceAll(word, say(id)), text)
  const inLanguage = (text: string) => text.replace(/[<[][^<>[\]]+[>\]]/g, written => placeholder(written, language))
  const describe = (about: string, choices: readonly string[] | undefined, preset: unknown) => {
    const values = { choices: choices?.join(' | ') ?? '', preset: typeof preset === 'string' ? preset : '' }
    if (values.choices !== '' && values.preset !== '') return `${about}${say('help-choices-and-preset', values)}`
    if (values.choices !== '') return `${about}${say('help-choices', values)}`
    return values.preset === '' ? about : `${about}${say('help-preset', values)}`
  }
  program
    .exitOverride()
    .helpOption('-h, --help', say('help-help'))
    .helpCommand('help [command]', say('help-command'))
    .configureHelp({
      showGlobalOptions: true,
      displayWidth: stringWidth,
      styleTitle: titled,
      styleUsage: inLanguage,
      styleSubcommandTerm: inLanguage,
      styleOptionTerm: inLanguage,
      styleArgumentTerm: name => placeholder(name, language),
      optionDescription: option => describe(option.description, option.argChoices, option.defaultValue),
      argumentDescription: argument => describe(argument.description, argument.argChoices, argument.defaultValue),
    })
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => io.stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
}
